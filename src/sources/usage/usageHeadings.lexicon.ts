/** Headings of spreadsheets of use, as `headingKey` folds them: what a column holds, by the names people give it. */
export const usageHeadings = {
  tool: `工具|工具名称|政务数字工具|应用|应用名称|应用程序名称|名称|系统名称|平台名称|小程序名称|公众号名称|app名称|站点|网站名称|tool|tool name|name|app|application|công cụ|tên công cụ|tên|tên ứng dụng|ứng dụng`,
  id: `编号|工具编号|备案编号|备案号|id|tool id|t number|filing number|number|mã|mã công cụ|số hiệu|mã số|số đăng ký`,
  span: `日期|时间|月份|统计日期|统计月份|统计时间|年月|数据日期|day|date|month|period|ngày|tháng|thời gian|kỳ`,
  visits: `访问量|访问次数|访问|访问人次|浏览量|会话数|打开次数|启动次数|使用次数|登录次数|访问数|pv访问量|visits|sessions|launches|opens|lượt truy cập|lượt|số lượt|số lượt truy cập|phiên`,
  visitors: `用户数|访问人数|使用人数|活跃用户|活跃用户数|日活|日活跃用户|日活跃用户数|月活|月活跃用户|月活跃用户数|独立访客|访客数|人数|uv|dau|mau|users|active users|visitors|unique visitors|people|daily users|monthly users|người dùng|số người dùng|số người|người dùng hoạt động|khách`,
  actions: `操作次数|操作数|操作量|办理量|办件量|办理次数|页面浏览量|pv|actions|page views|pageviews|hits|thao tác|số thao tác|lượt xem|lượt xem trang|số hồ sơ`,
} as const
