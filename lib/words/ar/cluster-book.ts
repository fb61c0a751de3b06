import type { ClusterBookCode } from '../../sheets/cluster-book/types.js';
import type { Messages } from '../messages.js';

export const clusterBook: Messages<ClusterBookCode> = {
  'date-unclear': '«{text}» ليس تاريخًا واضحًا. يُكتب اليوم والشهر والسنة بأربعة أرقام: 21/11/2026.',
  'date-not-a-day': 'لا يوجد يوم كهذا في التقويم: «{text}».',
  'date-as-number': 'مكان التاريخ يوجد العدد «{text}». يجب تنسيق الخلية كتاريخ، أو كتابة 21/11/2026.',
  'choice-unknown': '«{text}» ليست من الكلمات التي تُقرأ هنا: {ar}.',
  'year-unclear': '«{text}» ليس سنة واحدة بأربعة أرقام.',
  'count-unclear': '«{text}» ليس عددًا صحيحًا من الأشخاص أو الأصوات.',
  'share-unclear': '«{text}» ليست نسبة بين 0% و100%.',
  'clause-unknown': '«{text}» ليس بندًا من النظام. يُكتب رمز مثل B4 أو رقم البند كما هو في النظام.',
  'total-differs': 'المجموع {total} ليس حاصل جمع السطور، {sum}.',
  'column-unknown': '«{text}» في العمود «{heading}» الذي لم يُعرف.',
  'row-unknown': '«{text}» في سطر ليس سطر بيانات وليس سطر مجموع.',
  'key-repeated': '«{text}» مكتوب أكثر من مرة؛ قُرئ ما بجانب {other}.',
  'heading-near': 'قُرئ العنوان «{text}» على أنه «{heading}». إن لم يكن هذا المقصود فيجب صوغه بكلمات أخرى.',
  'heading-chosen': 'أكثر من عمود واحد مناسب؛ اختير «{text}» وليس {other}.',
  'column-passed-over': 'العمود «{heading}» لم يُعرف ولم يُقرأ.',
  'row-as-heading': '«{text}»، سطر بلا بيانات، قُرئ عنوانًا للسطور التي تحته.',
  'payments-turned': 'المدفوعات في العمود «{heading}» مكتوبة بإشارة سالبة، وقُرئت مبالغ موجبة.',
  'opening-balance': 'الرصيد من سنوات سابقة، «{heading}»، حُسب مع المقبوضات أو مع المدفوعات.',
  'owner-unstated': 'لا تذكر الورقة إن كانت الميزانيات غير العادية لعنقود أم لسلطة.',
};
