import { writeStatistics } from '../../../statistics/writeStatistics.ts';
import { readMonths, type PublishedMonth } from '../../_statistics.ts';

/** The published month as open data, byte for byte what the council published. */
export const getStaticPaths = () =>
	readMonths().map((published) => ({ params: { month: published.month }, props: published }));

export const GET = ({ props }: { props: PublishedMonth }) =>
	new Response(writeStatistics(props.rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
