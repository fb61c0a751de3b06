import type { Descriptions } from './types.js';

const model = 'نطاق فيه جدول معلَمات آخر (المعلَمة، ابتداءً من، القيمة)؛ بدونه: النموذج الموصى به';

const one = {
  population: 'عدد السكان',
  socio: 'العنقود الاجتماعي الاقتصادي للسلطة، من 1 إلى 10',
  periph: 'عنقود البُعد عن المركز للسلطة، من 1 إلى 10',
  model,
};

const many = {
  populations: 'نطاق أعداد السكان',
  socios: 'نطاق العناقيد الاجتماعية الاقتصادية، بالحجم نفسه',
  periphs: 'نطاق عناقيد البُعد عن المركز، بالحجم نفسه',
  model,
};

export const ar: Descriptions = {
  CLUSTERQUOTA: {
    description: 'حصة المشاركة السنوية لسلطة محلية واحدة، بالشيكل، وفق الملحق 3 من النظام.',
    parameters: one,
  },
  CLUSTERQUOTAS: {
    description: 'الحصص السنوية لسلطات كثيرة دفعة واحدة؛ الصف المعيب يعرض خطأه ولا يمس غيره.',
    parameters: many,
  },
  CLUSTERQUOTAPARTS: {
    description: 'الحصة بأجزائها تحت عناوين: A وB وC وD، المبلغ للفرد، الجزء المتغير، الحصة.',
    parameters: one,
  },
  CLUSTERQUOTATOTAL: {
    description: 'مجموع الحصص السنوية بعد تقريب كل منها. الصفوف الفارغة لا تُحسب، والصف المعيب خطأ.',
    parameters: many,
  },
  CLUSTERTARIFF: {
    description: 'التعرفة للفرد (B) التي يبلغ بها مجموع الحصص الهدف، أو أقرب ما يتيحه التقريب إلى الأغورة.',
    parameters: { target: 'مجموع الحصص السنوية المطلوب، بالشيكل', ...many },
  },
  CLUSTERAPPORTION: {
    description: 'تقسيم مبلغ حسب أوزان إلى أجزاء مجموعها يساويه تمامًا، بطريقة أكبر باقٍ.',
    parameters: {
      total: 'المبلغ المراد تقسيمه، عدد صحيح من الوحدات؛ والمبلغ السالب يُقسم كاسترداد',
      weights: 'نطاق الأوزان، 0 فأكثر؛ الخلية الفارغة لا تأخذ جزءًا',
      unit: 'الوحدة التي تكون الأجزاء من مضاعفاتها، مثل 1 أو 1000؛ بدونها: 0.01، أغورة',
    },
  },
  CLUSTERMODEL: {
    description: 'جدول المعلَمات الموصى به الساري في تاريخ معيّن، كنقطة بداية لترتيب آخر.',
    parameters: { date: 'تاريخ، أو نص مثل 2026-11-21؛ بدونه: أحدث إصدار معروف، واسمه في صف العناوين' },
  },
  CLUSTERAUTHORITY: {
    description: 'معلومة معروفة عن سلطة محلية، باسمها بأي من اللغات أو برمزها.',
    parameters: {
      name_or_code: 'اسم السلطة، أو رمزها في دائرة الإحصاء المركزية',
      field: 'code, name, kind, population, socio, periph, area, cluster، أو اسم الحقل بالعربية',
      vintage: 'bureau-2024 (عند عدم التحديد) أو ministry-2024 أو bureau-2020',
    },
  },
  CLUSTERMEMBERS: {
    description:
      'السلطات الأعضاء في العنقود: الرمز، الاسم، السكان، العنقود الاجتماعي الاقتصادي وعنقود البُعد عن المركز.',
    parameters: { cluster: 'اسم عنقود السلطات، بأي من اللغات' },
  },
  CLUSTERACCOUNT: {
    description: 'القسم والجانب والاسم لحساب في الميزانية حسب رمزه، من دليل رموز الوزارة.',
    parameters: {
      code: 'رمز الحساب: عشرة أرقام، أو مجزّأ (61111/121/8)، أو قسم أو بند وحده',
      field:
        'code, side, chapter, chapterName, name, nearest, kind, kindName, nearestKind، أو بالعربية؛ بدونه: القسم والجانب والاسم',
    },
  },
  CLUSTERCHAPTERSUM: {
    description: 'مجموع حسابات قسم أو بند في الميزانية، موجب حتى حين يُكتب أحد الجانبين في الورقة بالسالب.',
    parameters: {
      codes: 'نطاق رموز الحسابات، كما تقبلها CLUSTERACCOUNT',
      amounts: 'نطاق مبالغها، بالحجم نفسه؛ الخلية الفارغة أو الشرطة تعني صفرًا',
      chapter: 'قسم أو بند (61، 6111)، أو جزء كامل من الميزانية (6)',
    },
  },
};
