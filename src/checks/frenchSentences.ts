/**
 * French of each sentence that a schema tells of a wrong value, by its Arabic. Sentences of a list of values have theirs
 * only where a word explains the values; the others are made from the list.
 */
export const frenchSentences: Readonly<Record<string, string>> = {
	'اكتبوا رمز البطاقة': 'Écrivez le code de la fiche, par exemple A04.',
	'الرمز حرف وبعده رقمان إلى أربعة أرقام، مثل A04':
		'Le code est une lettre de A à H suivie de deux à quatre chiffres, par exemple A04.',
	'اكتبوا المعرّف بالحروف اللاتينية': 'Écrivez l’identifiant en lettres latines.',
	'المعرّف حروف لاتينية صغيرة وأرقام وبينها «-»، مثل birth-extract':
		'L’identifiant s’écrit en minuscules latines et chiffres, séparés par « - », par exemple birth-extract.',
	'اكتبوا النص هكذا: ar: … ثم fr: …': 'Écrivez le texte dans les deux langues : ar: … puis fr: ….',
	'اكتبوا النص بالعربية': 'Écrivez le texte en arabe.',
	'النص العربي ضروري، لا تتركوه فارغا': 'Le texte arabe est nécessaire : ne le laissez pas vide.',
	'اكتبوا النص بالفرنسية': 'Écrivez le texte en français.',
	'احذفوا سطر الفرنسية أو اكتبوا فيه نصا': 'Écrivez un texte dans la ligne du français, ou supprimez-la.',
	'ليس في هذا النص أي حرف': 'Ce texte n’a aucune lettre.',
	'في هذا النص رمز خفي لا يظهر في الشاشة. احذفوا السطر واكتبوه من جديد بلوحة المفاتيح.':
		'Ce texte contient un signe invisible. Supprimez la ligne et récrivez-la au clavier.',
	'اكتبوا النص في سطر واحد، بلا سطر جديد': 'Écrivez ce texte sur une seule ligne.',
	'اكتبوا رقم المادة أو احذفوا السطر': 'Écrivez le numéro de l’article, ou supprimez la ligne.',
	'اكتبوا السؤال أو احذفوا السطر': 'Écrivez la question, ou supprimez la ligne.',
	'اكتبوا الكلمة أو احذفوا السطر': 'Écrivez le mot, ou supprimez la ligne.',
	'هذا الاسم يستعمله الموقع نفسه، اختاروا غيره': 'Le site utilise lui-même ce nom : choisissez-en un autre.',
	'اذكروا لمن هذه المسطرة': 'Dites à qui s’adresse cette démarche.',
	'اكتبوا true إذا كانت الجماعة تقوم بها، وإلا false': 'Écrivez true si la commune s’en charge, sinon false.',
	'عدد النسخ رقم صحيح': 'Le nombre d’exemplaires est un nombre entier.',
	'عدد النسخ واحد على الأقل': 'Il faut au moins un exemplaire ; si leur nombre n’est pas fixé, écrivez null.',
	'اكتبوا true أو false': 'Écrivez true ou false.',
	'اكتبوا المصادر في لائحة': 'Écrivez les sources dans une liste.',
	'اكتبوا خطوة واحدة على الأقل': 'Écrivez au moins une étape.',
	'اكتبوا المبلغ بالدرهم رقما': 'Écrivez le montant en dirhams, en chiffres.',
	'الرسم لا يكون سالبا': 'Le tarif ne peut pas être négatif.',
	'اذكروا حالة واحدة على الأقل': 'Indiquez au moins un cas.',
	'الرسم المحدد (fixed) له مبلغ، والمجاني وغير المعروف مبلغهما null':
		'Un tarif fixe (fixed) a un montant ; s’il est gratuit ou inconnu, le montant est null.',
	'عدد الأيام رقم صحيح': 'Le nombre de jours est un nombre entier.',
	'عدد الأيام لا يكون سالبا': 'Le nombre de jours ne peut pas être négatif.',
	'الأجل القانوني رقم صحيح': 'Le délai légal est un nombre entier.',
	'الأجل القانوني واحد على الأقل': 'Le délai légal est d’au moins 1.',
	'اكتبوا عنوان البوابة': 'Écrivez l’adresse du portail, par exemple rokhas.ma.',
	'العنوان بدون https://، مثل rokhas.ma': 'Écrivez l’adresse sans https://, par exemple rokhas.ma.',
	'اكتبوا رقم المادة بين علامتين، مثل "16"':
		'Écrivez le numéro de l’article entre guillemets, par exemple "16".',
	'اكتبوا التاريخ هكذا: 2026-11-25': 'Écrivez la date ainsi : 2026-11-25.',
	'اكتبوا الأسئلة في لائحة': 'Écrivez les questions dans une liste.',
	'البطاقة المراجعة لها مصلحة (by) وتاريخ (on)':
		'Une fiche relue indique le service qui l’a relue (by) et la date (on).',
	'اكتبوا في goTo إلى أين يتوجه المواطن، لأن المسطرة ليست من خدمات الجماعة':
		'La commune ne se charge pas de cette démarche : écrivez dans goTo où le citoyen doit aller.',
	'الترتيب رقم صحيح': 'Le rang (order) est un nombre entier.',
	'state: واحدة من unknown أو vacant أو acting أو named':
		'Pour state, choisissez unknown, vacant, acting ou named.',
	'اكتبوا الأرقام في لائحة': 'Écrivez les numéros dans une liste.',
	'اكتبوا الرقم بين علامتين، مثل "0523000000"':
		'Écrivez le numéro entre guillemets, par exemple "0523000000".',
	'رقم الهاتف عشرة أرقام بلا فراغ، أو رقم وطني قصير مثل "3737"':
		'Un numéro de téléphone a dix chiffres sans espace ; un numéro national est court, par exemple "3737".',
	'رقم النص بالنقط، مثل "2.17.265"': 'Écrivez le numéro du texte avec des points, par exemple "2.17.265".',
	'رقم الالتزام من 1 إلى 10': 'Le numéro de l’engagement va de 1 à 10.',
	'اذكروا مصدرا واحدا على الأقل': 'Indiquez au moins une source.',
	'حرفان لاتينيان كبيران، مثل BM': 'Écrivez deux majuscules latines, par exemple BM.',
	'عنوان الموقع يبدأ بـ https:// ولا ينتهي بـ /':
		'L’adresse du site commence par https:// et ne finit pas par /.',
	'kind: embedded أو formspree أو origin': 'Pour kind, choisissez embedded, formspree ou origin.',
	'أعطوا معرّفا لكل استمارة': 'Donnez un identifiant à chaque formulaire.',
	'معرّف الاستمارة عند Formspree حروف وأرقام لاتينية':
		'L’identifiant du formulaire chez Formspree s’écrit en minuscules latines et chiffres, six au moins.',
	'اكتبوا عنوان المستقبل كاملا، مثل https://forms.example.ma':
		'Écrivez l’adresse complète du récepteur, par exemple https://forms.example.ma.',
	'عنوان المستقبل يبدأ بـ https:// ولا شيء بعد اسم الموقع. العنوان الفارغ أو الناقص يرسل كلام المواطنين إلى مكان آخر':
		'L’adresse du récepteur commence par https:// et rien ne suit le nom du site. Vide ou incomplète, elle enverrait ailleurs les mots des citoyens.',
	'معرّف نقطة الاستقبال: hq أو annex-1 … annex-8':
		'L’identifiant d’un point d’accueil est hq ou annex-1 … annex-8.',
	'نقطة استقبال واحدة على الأقل': 'Indiquez au moins un point d’accueil.',
	'اكتبوا الساعة بين علامتين هكذا: "08:30"': 'Écrivez l’heure entre guillemets, ainsi : "08:30".',
	'اكتبوا الساعة هكذا: "08:30"': 'Écrivez l’heure ainsi : "08:30".',
	'الأيام أرقام من 1 (الاثنين) إلى 7 (الأحد)':
		'Écrivez les jours dans une liste de chiffres, de 1 (lundi) à 7 (dimanche).',
	'ساعة الفتح قبل ساعة الإغلاق': 'L’heure d’ouverture doit précéder l’heure de fermeture.',
	'تاريخ البداية قبل تاريخ النهاية': 'La date de début doit précéder la date de fin.',
	'ستة أمثلة على الأكثر': 'Ne donnez pas plus de six exemples.',
	'مدة الحفظ شهر واحد على الأقل': 'La durée de conservation est d’au moins un mois.',
	'اكتبوا عنوان المصدر': 'Écrivez le titre de la source.',
	'اكتبوا أربع لوائح: ar وdarija وlatin وfr': 'Écrivez quatre listes : ar, darija, latin et fr.',
	'اكتبوا الكلمات في لائحة؛ لائحة فارغة هكذا: []':
		'Écrivez les mots dans une liste ; une liste vide s’écrit [].',
	'اكتبوا كلمة؛ ما يشبه رقما أو true يوضع بين علامتين "…"':
		'Écrivez un mot ; ce qui ressemble à un nombre ou à true se met entre guillemets "…".',
	'اكتبوا المجموعات في لائحة': 'Écrivez les groupes dans une liste.',
	'مجموعة من كلمة واحدة لا تفيد: أضيفوا كلمة بمعناها أو احذفوا المجموعة':
		'Un groupe d’un seul mot ne sert à rien : ajoutez un mot de même sens ou supprimez le groupe.',
	'مجموعتان لهما الاسم نفسه (id)': 'Deux groupes ont le même nom (id).',
	'الشهر هكذا: 2026-11': 'Écrivez le mois ainsi : 2026-11.',
	'لا ينشر عدد أقل من 5': 'Un nombre inférieur à 5 ne se publie pas.',
	'القيمة فارغة إذا وفقط إذا كانت محجوبة (suppressed)':
		'Le nombre est vide s’il est masqué (suppressed), et seulement dans ce cas.',
	'هذا الاسم مستعمل في بطاقة أخرى': 'Ce nom est déjà celui d’une autre fiche.',
	'هذا الرمز لبطاقة أخرى': 'Ce code est déjà celui d’une autre fiche.',
	'درجة التأكد: S (نص رسمي) أو L (راجح) أو U (غير مؤكد)':
		'Le degré de certitude est S (texte officiel), L (probable) ou U (non vérifié).',
	'نوع الرسم: free (مجاني) أو fixed (محدد) أو variable (متغير) أو unknown (غير معروف)':
		'Le type de tarif est free (gratuit), fixed (fixe), variable ou unknown (inconnu).',
	'kind: division (قسم) أو service (مصلحة) أو office (مكتب)':
		'Pour kind, choisissez division, service ou office (bureau).',
};
