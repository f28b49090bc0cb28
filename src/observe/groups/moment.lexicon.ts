/** Moments as exports write them: year first, then day first, then the time before the day. */
export const yearFirst =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s,，]+(?:星期.|周.)?\s*(上午|下午|凌晨|早上|中午|晚上|AM|PM)?\s*(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2}))?(?:[.,]\d+)?秒?\s*(AM|PM|SA|CH)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i
export const dayFirst =
  /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})[\s,]+(\d{1,2})[:h](\d{2})(?::(\d{2}))?\s*(AM|PM|SA|CH)?$/i
export const timeFirst =
  /^(\d{1,2})[:h](\d{2})(?::(\d{2}))?\s*(AM|PM|SA|CH)?[\s,]+(?:ngày\s*)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/i
/** The words by which an hour before thirteen is one of the afternoon. */
export const afternoon = /^(?:下午|晚上|PM|CH)$/i
export const morning = /^(?:上午|凌晨|早上|AM|SA)$/i
