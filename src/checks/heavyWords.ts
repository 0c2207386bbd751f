/** An expression of offices and laws, and what to write for a citizen instead. */
export interface HeavyWord {
	/** Its written forms, the longest first; hamza, marks, accents and capitals do not matter. */
	heavy: readonly string[];
	/** Plain words that can stand in its place, in the same language, or what to do, told to both readers. */
	instead: readonly string[] | { ar: string; fr: string };
}

const repeatName = { ar: 'أعيدوا ذكر الاسم', fr: 'répétez le nom' };
const nameOffice = { ar: 'اذكروا اسم المصلحة أو الإدارة', fr: 'nommez le service ou l’administration' };

/**
 * Heavy words of each language, for the check alone. To add one, write its forms, each of whole words, and a plain
 * word that can stand in its place. «و» and «ف» before an Arabic form are found without being written here.
 */
export const heavyWords: Record<'ar' | 'fr', readonly HeavyWord[]> = {
	ar: [
		{
			heavy: ['طبقا لمقتضيات', 'وفقا لمقتضيات', 'بناء على مقتضيات', 'تطبيقا لمقتضيات', 'مقتضيات'],
			instead: ['حسب'],
		},
		{ heavy: ['طبقا لأحكام', 'وفقا لأحكام', 'بناء على أحكام', 'تطبيقا لأحكام'], instead: ['حسب'] },
		{ heavy: ['بموجب', 'بمقتضى'], instead: ['حسب'] },
		{
			heavy: ['كما هو منصوص عليه', 'المنصوص عليه', 'المنصوص عليها', 'المنصوص عليهما', 'المنصوص عليهم'],
			instead: ['المذكور'],
		},
		{
			heavy: [
				'المشار إليه أعلاه',
				'المشار إليها أعلاه',
				'المشار إليهم أعلاه',
				'المشار إليه',
				'المشار إليها',
				'المشار إليهم',
				'المومأ إليه',
				'المومأ إليها',
			],
			instead: repeatName,
		},
		{
			heavy: [
				'المذكور أعلاه',
				'المذكورة أعلاه',
				'المذكورين أعلاه',
				'السالف الذكر',
				'السالفة الذكر',
				'سالف الذكر',
				'سالفة الذكر',
				'الآنف الذكر',
				'الآنفة الذكر',
			],
			instead: repeatName,
		},
		{
			heavy: [
				'المعني بالأمر',
				'المعنية بالأمر',
				'المعنيين بالأمر',
				'المعنيون بالأمر',
				'للمعني بالأمر',
				'للمعنية بالأمر',
			],
			instead: ['أنتم', 'صاحب الطلب'],
		},
		{ heavy: ['ذوو الحقوق', 'ذوي الحقوق', 'لذوي الحقوق'], instead: ['الورثة'] },
		{ heavy: ['الجاري به العمل', 'الجاري بها العمل'], instead: ['المطبق اليوم'] },
		{ heavy: ['يتعين'], instead: ['يجب'] },
		{ heavy: ['تحت طائلة'], instead: ['وإلا'] },
		{ heavy: ['عند الاقتضاء', 'إن اقتضى الحال', 'إذا اقتضى الحال'], instead: ['إذا لزم'] },
		{ heavy: ['في حالة ما إذا', 'في حال ما إذا'], instead: ['إذا'] },
		{ heavy: ['بصرف النظر عن', 'بغض النظر عن'], instead: ['مهما كان'] },
		{
			heavy: ['مع مراعاة أحكام', 'مع مراعاة مقتضيات', 'دون الإخلال', 'دون المساس'],
			instead: { ar: 'اكتبوا الاستثناء في جملة وحدها', fr: 'écrivez l’exception dans une phrase à part' },
		},
		{
			heavy: ['علاوة على', 'فضلا عن'],
			instead: { ar: 'ابدؤوا جملة جديدة', fr: 'commencez une nouvelle phrase' },
		},
		{ heavy: ['الإدلاء', 'يدلي', 'تدلي'], instead: ['تقديم', 'قدموا'] },
		{ heavy: ['داخل أجل أقصاه', 'في أجل أقصاه'], instead: ['على الأكثر'] },
		{ heavy: ['تحقيقا لهذه الغاية', 'لهذه الغاية'], instead: ['لهذا'] },
		{ heavy: ['من لدن'], instead: ['من'] },
		{ heavy: ['قصد الحصول على', 'بغية الحصول على', 'بغرض الحصول على'], instead: ['للحصول على'] },
		{
			heavy: ['كيفما كانت طبيعته', 'كيفما كانت طبيعتها', 'أيا كانت طبيعته', 'أيا كانت طبيعتها'],
			instead: ['من أي نوع'],
		},
		{
			heavy: [
				'المصالح المختصة',
				'المصلحة المختصة',
				'الجهات المختصة',
				'الجهة المختصة',
				'السلطات المختصة',
				'السلطة المختصة',
			],
			instead: nameOffice,
		},
	],
	fr: [
		{
			heavy: [
				'susmentionné',
				'susmentionnée',
				'susmentionnés',
				'susmentionnées',
				'susvisé',
				'susvisée',
				'susvisés',
				'susvisées',
				'susdit',
				'susdite',
				'précité',
				'précitée',
				'précités',
				'précitées',
			],
			instead: repeatName,
		},
		{
			heavy: [
				'mentionné ci-dessus',
				'mentionnée ci-dessus',
				'mentionnés ci-dessus',
				'mentionnées ci-dessus',
				'visé ci-dessus',
				'visée ci-dessus',
				'visés ci-dessus',
				'visées ci-dessus',
			],
			instead: repeatName,
		},
		{
			heavy: ['ledit', 'ladite', 'lesdits', 'lesdites', 'dudit', 'desdits', 'desdites'],
			instead: ['ce', 'cette'],
		},
		{ heavy: ['aux fins', 'à l’effet'], instead: ['pour'] },
		{ heavy: ['nonobstant'], instead: ['malgré'] },
		{
			heavy: ['l’intéressé', 'l’intéressée', 'les intéressés', 'les intéressées', 'des intéressés'],
			instead: ['vous', 'la personne'],
		},
		{
			heavy: ['requérant', 'requérante', 'requérants', 'pétitionnaire', 'pétitionnaires', 'impétrant'],
			instead: ['vous', 'la personne qui demande'],
		},
		{ heavy: ['ayants droit', 'ayant droit', 'ayants-droit'], instead: ['les héritiers'] },
		{
			heavy: ['en vertu', 'en application de', 'en application du', 'en application des'],
			instead: ['selon'],
		},
		{ heavy: ['conformément'], instead: ['selon'] },
		{ heavy: ['le cas échéant'], instead: ['si c’est votre cas'] },
		{ heavy: ['sous peine'], instead: ['sinon'] },
		{
			heavy: ['dans les meilleurs délais'],
			instead: { ar: 'قولوا في كم يوم', fr: 'dites en combien de jours' },
		},
		{
			heavy: ['afférent', 'afférente', 'afférents', 'afférentes'],
			instead: ['de', 'lié à'],
		},
		{ heavy: ['s’acquitter', 's’acquitte', 'acquittez-vous'], instead: ['payer'] },
		{ heavy: ['au titre de', 'au titre du', 'au titre des'], instead: ['pour'] },
		{ heavy: ['à défaut'], instead: ['sinon'] },
		{ heavy: ['moyennant'], instead: ['contre'] },
		{ heavy: ['dûment'], instead: { ar: 'احذفوا الكلمة', fr: 'supprimez le mot' } },
		{ heavy: ['en sus'], instead: ['en plus'] },
		{ heavy: ['sis', 'sise'], instead: ['situé à'] },
		{ heavy: ['diligenter', 'diligenté', 'diligentée'], instead: ['faire'] },
		{ heavy: ['solliciter', 'sollicitez', 'sollicité', 'sollicitée'], instead: ['demander'] },
		{ heavy: ['loisible'], instead: ['vous pouvez'] },
		{ heavy: ['par voie de', 'par-devers'], instead: ['par'] },
		{
			heavy: [
				'services compétents',
				'service compétent',
				'autorités compétentes',
				'autorité compétente',
				'instances compétentes',
			],
			instead: nameOffice,
		},
	],
};
