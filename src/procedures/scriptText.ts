/** Data as the text of a `<script>`: no `<` is left that could end the script or open another. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
