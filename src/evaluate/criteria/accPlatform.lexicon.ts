/** Platforms by the names that ledgers use; each line is one platform, its key first. */
export const platforms: readonly (readonly [string, RegExp])[] = [
  ['wechat-channels', /视频号|wechat channels/u],
  ['wechat', /微信|公众号|订阅号|服务号|wechat|weixin/u],
  ['weibo', /微博|weibo/u],
  ['toutiao', /头条|toutiao/u],
  ['douyin', /抖音|douyin/u],
  ['kuaishou', /快手|kuaishou/u],
  ['xiaohongshu', /小红书|xiaohongshu|rednote/u],
  ['bilibili', /哔哩哔哩|b站|bilibili/u],
  ['zalo', /zalo/u],
  ['facebook', /facebook|fanpage/u],
  ['youtube', /youtube/u],
  ['tiktok', /tiktok/u],
]
