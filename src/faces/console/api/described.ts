// Made from the API's description by scripts/describeApi.ts. Not to be changed by hand.
import type { Day, Id } from '#kernel'

export interface paths {
    readonly "/api/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly keep?: string;
                    readonly end?: string;
                    readonly "price-yuan"?: string;
                    readonly "price-tool-kept"?: string;
                    readonly "price-problem-mended"?: string;
                    readonly "price-people-moved"?: string;
                    readonly "price-item-moved"?: string;
                    readonly "price-handover-years"?: string;
                    readonly "decide-hours-moved-likely"?: string;
                    readonly "plan-match-least"?: string;
                    readonly tool?: string;
                    readonly fate?: string;
                    readonly why?: string;
                    readonly kind?: string;
                    readonly text?: string;
                    readonly page?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToldPlan"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ledger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LedgerHead"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ledger/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly from?: number;
                    readonly most?: number;
                    readonly subject?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly entries: readonly {
                                readonly place: number;
                                readonly leaf: string;
                                readonly act: components["schemas"]["WrittenAct"];
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ledger/entries/{place}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly place: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LedgerReceipt"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ledger/consistency": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly older: number;
                    readonly size?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ConsistencyAnswer"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly sign?: "dead" | "overdue" | "doubled";
                    readonly page?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly {
                                readonly id: components["schemas"]["ToolId"];
                                readonly name: string;
                                readonly office: string;
                                readonly officeId: components["schemas"]["OfficeId"];
                                readonly signs: readonly ("dead" | "doubled" | "overdue")[];
                                readonly members?: number;
                                readonly messagesPerDay?: number;
                                readonly replyDemandsPerWeek?: number;
                                /** @description Share of messages outside working hours. */
                                readonly offHoursShare?: number;
                                readonly lastMessageOn?: components["schemas"]["Day"];
                            }[];
                            readonly total: number;
                            /** @description How many groups there are, and how many with each sign. */
                            readonly groups: number;
                            readonly counts: {
                                readonly dead: number;
                                readonly overdue: number;
                                readonly doubled: number;
                            };
                            /** @description Days without a message, and after the task, from which on a group counts as dead or overdue. */
                            readonly dormantDays: number;
                            readonly dissolveDays: number;
                        } & {
                            readonly page: number;
                            readonly pageSize: number;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly format: "subtract-groups-1";
                        readonly keyId?: string;
                        readonly asOf: string;
                        readonly groups: readonly {
                            readonly name: string;
                            readonly sponsor?: string;
                            readonly tool?: string;
                            readonly members?: readonly string[];
                            readonly stated?: number;
                            /** @enum {boolean} */
                            readonly tooFew?: true;
                            readonly weeks?: readonly {
                                readonly week: string;
                                readonly active: number;
                                readonly messages: number;
                                readonly offHours: number;
                                readonly replyDemands: number;
                                readonly answers: number;
                                readonly chains: number;
                                readonly instantReplies: number;
                                readonly materials: number;
                                readonly roundTheClock: number;
                            }[];
                            readonly firstOn?: string;
                            readonly lastOn?: string;
                        }[];
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["GroupsTaken"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/groups/pairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly page?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly {
                                readonly a: components["schemas"]["PairedGroup"];
                                readonly b: components["schemas"]["PairedGroup"];
                                readonly shared: number;
                                readonly ofA: number;
                                readonly ofB: number;
                                readonly degree?: number;
                            }[];
                            /** @description How many there are in all. */
                            readonly total: number;
                            /** @description What to send as `after` to read on; absent where nothing follows. */
                            readonly next?: string;
                        } & {
                            readonly page: number;
                            readonly pageSize: number;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tools/{id}/group": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["GroupTold"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Overview"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tools": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly text?: string;
                    readonly kind?: "app" | "account" | "group" | "form" | "site" | "";
                    readonly outcome?: "retain" | "rectify" | "merge" | "retire" | "";
                    readonly family?: "forced-use" | "excessive-trace" | "ranking-misuse" | "duplicate-reporting" | "dormant" | "";
                    readonly life?: "proposed" | "live" | "retiring" | "retired" | "";
                    readonly office?: string;
                    readonly unfiled?: "1" | "";
                    readonly page?: number;
                    readonly after?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly {
                                readonly id: components["schemas"]["ToolId"];
                                readonly name: string;
                                readonly kind: components["schemas"]["ToolKind"];
                                readonly office: string;
                                readonly officeId: components["schemas"]["OfficeId"];
                                readonly life: components["schemas"]["Life"];
                                /** @enum {string} */
                                readonly outcome?: "merge" | "rectify" | "retain" | "retire";
                                readonly findings: number;
                                /** @description Hours a year of all people; undefined when it cannot be told. */
                                readonly hours?: number;
                            }[];
                            /** @description How many there are in all. */
                            readonly total: number;
                            /** @description What to send as `after` to read on; absent where nothing follows. */
                            readonly next?: string;
                        } & {
                            readonly page: number;
                            readonly pageSize: number;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/overlaps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly page?: number;
                    readonly after?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly {
                                readonly overlap: components["schemas"]["Overlap"];
                                readonly a: components["schemas"]["StoredName"];
                                readonly b: components["schemas"]["StoredName"];
                            }[];
                            /** @description How many there are in all. */
                            readonly total: number;
                            /** @description What to send as `after` to read on; absent where nothing follows. */
                            readonly next?: string;
                        } & {
                            readonly page: number;
                            readonly pageSize: number;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/overlaps/{a}/{b}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly a: string;
                    readonly b: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["StoredOverlap"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToldRulebook"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/regions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly within?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RegionView"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tools/{id}/use": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly days?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToldUseOfTool"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tools/{id}/evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToolEvidence"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/offices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": readonly components["schemas"]["OfficeWithTools"][];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tools/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["StoredTool"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly page?: number;
                    readonly after?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly {
                                readonly case: components["schemas"]["CaseId"];
                                readonly title: string;
                                readonly tool?: components["schemas"]["NamedTool"];
                                readonly office: {
                                    readonly id: components["schemas"]["OfficeId"];
                                    readonly name: string;
                                };
                                readonly decidedOn: components["schemas"]["Day"];
                                readonly outcome: components["schemas"]["Outcome"];
                                readonly into?: components["schemas"]["NamedTool"];
                                readonly grounds: string;
                                readonly authority: string;
                                readonly answerToObjection?: string;
                                readonly place: string;
                                readonly dueOn?: components["schemas"]["Day"];
                            }[];
                            /** @description How many there are in all. */
                            readonly total: number;
                            /** @description What to send as `after` to read on; absent where nothing follows. */
                            readonly next?: string;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/closed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly page?: number;
                    readonly after?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly {
                                readonly case: components["schemas"]["CaseId"];
                                readonly tool: components["schemas"]["NamedTool"];
                                readonly office: {
                                    readonly id: components["schemas"]["OfficeId"];
                                    readonly name: string;
                                };
                                readonly place: string;
                                /** @description The day after which it stops. */
                                readonly endsOn: components["schemas"]["Day"];
                                readonly isOffline: boolean;
                                readonly announcement: string;
                                readonly successors: readonly components["schemas"]["NamedTool"][];
                                /** @description What was proved, row by row: what it is, where people get it now, how that was tried. */
                                readonly proofs: readonly {
                                    readonly of: string;
                                    readonly what: string;
                                    readonly where: string;
                                    readonly tried: string;
                                }[];
                                readonly address?: {
                                    readonly answer: components["schemas"]["AddressAnswer"];
                                    readonly to?: string;
                                };
                                /** @description How many came to the old address in the last thirty days. */
                                readonly arrivals: number;
                            }[];
                            /** @description How many there are in all. */
                            readonly total: number;
                            /** @description What to send as `after` to read on; absent where nothing follows. */
                            readonly next?: string;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/certificates/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly number: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToldCertificate"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/kinds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": readonly components["schemas"]["ToldKind"][];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly kind?: "filing" | "finding" | "retirement" | "campaign" | "inspection" | "bad-rating";
                    readonly tool?: Id<"T">;
                    readonly office?: Id<"O">;
                    readonly about?: Id<"C">;
                    readonly is?: "open" | "ended";
                    readonly place?: string;
                    readonly text?: string;
                    readonly order?: "title";
                    readonly after?: string;
                    readonly page?: number;
                    readonly pageSize?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly {
                                readonly id: components["schemas"]["CaseId"];
                                readonly kind: components["schemas"]["CaseKind"];
                                readonly title: string;
                                readonly office: {
                                    readonly name: string;
                                    readonly region?: string;
                                    readonly id: components["schemas"]["OfficeId"];
                                };
                                readonly tool?: {
                                    readonly id: components["schemas"]["ToolId"];
                                    readonly name: string;
                                };
                                readonly place: string;
                                readonly openedOn: components["schemas"]["Day"];
                                readonly due?: {
                                    readonly on: components["schemas"]["Day"];
                                    readonly clock: string;
                                };
                                readonly endedOn?: components["schemas"]["Day"];
                            }[];
                            /** @description How many there are in all. */
                            readonly total: number;
                            /** @description What to send as `after` to read on; absent where nothing follows. */
                            readonly next?: string;
                        } & {
                            readonly page: number;
                            readonly pageSize: number;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly kind: "filing" | "finding" | "retirement" | "campaign" | "inspection" | "bad-rating";
                        readonly step: string;
                        readonly answers: {
                            readonly [key: string]: unknown;
                        };
                        readonly tool?: Id<"T">;
                        readonly office?: Id<"O">;
                        readonly about?: Id<"C">;
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToldCase"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToldCase"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly step: string;
                        readonly answers: {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToldCase"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/gate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        readonly functions: readonly string[];
                        readonly audiences: readonly ("public" | "business" | "staff" | "grassroots")[];
                        readonly office?: Id<"O">;
                        readonly tool?: Id<"T">;
                        readonly content?: string;
                        readonly notice?: string;
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Gate"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly {
                                readonly id: components["schemas"]["CaseId"];
                                readonly kind: components["schemas"]["CaseKind"];
                                readonly title: string;
                                readonly office: {
                                    readonly name: string;
                                    readonly region?: string;
                                    readonly id: components["schemas"]["OfficeId"];
                                };
                                readonly tool?: {
                                    readonly id: components["schemas"]["ToolId"];
                                    readonly name: string;
                                };
                                readonly place: string;
                                readonly openedOn: components["schemas"]["Day"];
                                readonly due?: {
                                    readonly on: components["schemas"]["Day"];
                                    readonly clock: string;
                                };
                                readonly endedOn?: components["schemas"]["Day"];
                            }[];
                            readonly total: number;
                            readonly today: components["schemas"]["Day"];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/digest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Digest"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/gate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly gate?: components["schemas"]["Gate"];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/around": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Around"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        readonly password: string;
                        readonly code?: string;
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly token: string;
                            readonly account: components["schemas"]["AccountId"];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly token: string;
                        readonly name: string;
                        readonly displayName: string;
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly account: components["schemas"]["AccountId"];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToldAccount"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly accounts: readonly {
                                readonly id: components["schemas"]["AccountId"];
                                readonly displayName: string;
                                readonly duties: readonly {
                                    readonly role: components["schemas"]["Role"];
                                    readonly office: components["schemas"]["OfficeId"];
                                    /** @description The region, by code or by name as offices have it, whose whole subtree the role reaches; absent: the office's own matters only. */
                                    readonly within?: string;
                                }[];
                                /** @description Whether the invitation was taken. */
                                readonly hasSignIn: boolean;
                                /** @description Whether a second factor is asked for. */
                                readonly hasCode: boolean;
                                /** @description Milliseconds since 1970. */
                                readonly closedAt?: number;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly displayName: string;
                        readonly duties: readonly {
                            readonly role: "administrator" | "clerk" | "reviewer" | "sponsor" | "verifier" | "decider" | "auditor" | "reader";
                            readonly office: Id<"O">;
                            readonly within?: string;
                        }[];
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: components["schemas"]["AccountId"];
                            readonly token: string;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/effect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly limits: readonly {
                            readonly id: string;
                            readonly value: number;
                            readonly source: string;
                        }[];
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["LimitEffect"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rulebook/limits/{limit}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly limit: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly value: number;
                        readonly source: string;
                        readonly seen: number;
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OwnLimit"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly tokens: readonly {
                                readonly id: components["schemas"]["TokenId"];
                                readonly name: string;
                                readonly scopes: readonly ("accounts" | "audits" | "cases:read" | "cases:write" | "groups" | "ratings" | "rulebook" | "texts" | "usage" | "webhooks")[];
                                readonly createdAt: number;
                                readonly expiresAt: number;
                                readonly lastUsedAt?: number;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        readonly scopes: readonly ("cases:read" | "cases:write" | "accounts" | "rulebook" | "webhooks" | "usage" | "ratings" | "audits" | "groups" | "texts")[];
                        readonly days: number;
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: components["schemas"]["TokenId"];
                            readonly token: string;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tokens/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly webhooks: readonly {
                                readonly id: components["schemas"]["HookId"];
                                readonly address: string;
                                /** @description Empty: all acts. */
                                readonly acts: readonly ("burden-reported" | "duties-changed" | "key-added" | "limit-set" | "list-imported" | "register-evaluated" | "report-key-added" | "report-moved" | "sample-drawn" | "step-taken" | "text-kept" | "text-link-settled" | "tool-declared")[];
                                readonly createdAt: number;
                                /** @description The place of the entry that is looked at next. */
                                readonly nextPlace: number;
                                /** @description How often it failed in a row. */
                                readonly tries: number;
                                readonly nextTryAt: number;
                                readonly stopped?: {
                                    readonly at: number;
                                    /** @enum {string} */
                                    readonly why: "gone" | "tired";
                                };
                                readonly last?: {
                                    readonly at: number;
                                    readonly answer: components["schemas"]["HookAnswer"];
                                };
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly address: string;
                        readonly acts?: readonly ("key-added" | "list-imported" | "tool-declared" | "register-evaluated" | "step-taken" | "sample-drawn" | "limit-set" | "text-kept" | "text-link-settled" | "duties-changed")[];
                        readonly from?: number;
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: components["schemas"]["HookId"];
                            readonly secret: string;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["HookAnswer"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks/{id}/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/texts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly waiting?: boolean;
                    readonly after?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly components["schemas"]["KeptTextRow"][];
                            readonly total: number;
                            readonly next?: string;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly title: string;
                        readonly kind: "notice" | "rule" | "announcement";
                        readonly text: string;
                        readonly office?: string;
                        readonly issuedOn?: string;
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: components["schemas"]["TextId"];
                            readonly isNew: boolean;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/texts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ShownText"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/texts/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReadText"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/texts/{id}/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly tool: string;
                        readonly start: number;
                        readonly answer: "confirmed" | "refused";
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SettleWish"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/data-items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": readonly {
                            readonly id: string;
                            readonly subject: components["schemas"]["ItemSubject"];
                            readonly label: {
                                readonly zh: string;
                                readonly vi: string;
                                readonly en: string;
                            };
                            readonly synonyms: {
                                readonly zh: readonly string[];
                                readonly vi: readonly string[];
                                readonly en: readonly string[];
                            };
                            readonly means: {
                                readonly zh: string;
                                readonly vi: string;
                                readonly en: string;
                            };
                            readonly type: components["schemas"]["ItemType"];
                            readonly unit?: string;
                            /** @description The standard that lists its values, such as GB/T 2260. */
                            readonly codes?: string;
                            /** @description The kind of office that answers for it; `self` where only the one it is about knows it, `none` where nobody does. */
                            readonly holder: string;
                            readonly fresh: components["schemas"]["Freshness"];
                        }[];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ratings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly ratings: readonly {
                            readonly tool: string;
                            readonly kind: "explicit" | "default" | "call-back";
                            readonly grade: number;
                            readonly voices?: number;
                            readonly on?: string;
                            readonly words?: string;
                            readonly contact?: string;
                        }[];
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToldReport"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{id}/voices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly voices?: readonly components["schemas"]["ToldVoice"][];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tools/{id}/audits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ToldAudits"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly tool: components["schemas"]["ToolId"];
                            readonly address: string;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/burden-tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TokenOffer"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly keyId: string;
                        readonly blinded: readonly string[];
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly signatures: readonly string[];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/burden-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly keys: readonly components["schemas"]["PublicReportKey"][];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/burden-reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly tool?: string;
                        readonly named?: string;
                        readonly families: readonly string[];
                        readonly minutesPerWeek: number;
                        readonly words?: string;
                        readonly picture?: string;
                        readonly code?: string;
                        readonly token?: {
                            readonly keyId: string;
                            readonly message: string;
                            readonly signature: string;
                        };
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly code: string;
                            readonly promise: components["schemas"]["ReportPromise"];
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/burden-reports/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly code: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReportFate"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/burden-reports/{code}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly code: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReportPromise"] | components["schemas"]["LedgerReceipt"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tools/{id}/voices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly verified: components["schemas"]["Voices"];
                            readonly unverified: components["schemas"]["Voices"];
                        } & {
                            readonly floor: number;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tools/{id}/ratings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RatingSummary"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly grade: number;
                        readonly words?: string;
                        readonly contact?: string;
                    };
                };
            };
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly receipt: string;
                        };
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    readonly tool?: string;
                    readonly site?: readonly string[];
                    readonly server?: string;
                    readonly name?: string;
                    readonly preview?: boolean;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UsageImported"];
                    };
                };
                /** @description RFC 9457 */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": {
                            readonly type: string;
                            readonly title?: string;
                            readonly status: number;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AccountId: string & Id<"P">;
        /** @enum {string} */
        readonly AddressAnswer: "archive" | "page" | "redirect";
        /** @description The answer to one criterion for one tool. `facts` are what the sentence about it needs, by name. */
        readonly Answer: {
            readonly criterion: string;
            readonly verdict: components["schemas"]["Verdict"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
            readonly missing: readonly components["schemas"]["Missing"][];
            readonly facts: {
                readonly [key: string]: string | number;
            };
        };
        /** @description An answer, in the shape that was asked for: a day is `YYYY-MM-DD`, a tool its id. */
        readonly AnswerOfAsked: readonly string[] | readonly {
            readonly [key: string]: components["schemas"]["AnswerOfAsked"];
        }[] | (string | number | boolean);
        readonly Answers: {
            readonly [key: string]: components["schemas"]["AnswerOfAsked"];
        };
        /** @enum {string} */
        readonly AppForm: "app" | "mini-program" | "quick-app";
        /** @description The names that a case speaks of. */
        readonly Around: {
            readonly offices: {
                readonly [key: string]: string;
            };
            readonly tools: {
                readonly [key: string]: string;
            };
            readonly likely: readonly {
                readonly id: components["schemas"]["ToolId"];
                readonly name: string;
            }[];
            readonly today: components["schemas"]["Day"];
            /** @description How many came to the old address in the last thirty days. */
            readonly arrivals?: number;
        };
        /** @enum {string} */
        readonly Audience: "business" | "grassroots" | "public" | "staff";
        readonly AuditAnswer: ({
            /** @constant */
            readonly answer: "passes";
            readonly seen?: string;
            readonly page?: string;
        } & {
            readonly detector: components["schemas"]["DetectorName"];
        }) | ({
            /** @constant */
            readonly answer: "fails";
            readonly faults: readonly {
                readonly code: components["schemas"]["FaultCode"];
                /** @description The address of the page. */
                readonly page: string;
                /** @description A CSS selector that leads there. */
                readonly where?: string;
                /** @description What was seen: the words, the rule, the address. */
                readonly seen?: string;
                /** @description What was measured, in the unit of its limit. */
                readonly measured?: number;
                readonly wanted?: number;
                /** @description How often. */
                readonly count?: number;
            }[];
            readonly count: number;
        } & {
            readonly detector: components["schemas"]["DetectorName"];
        }) | ({
            /** @constant */
            readonly answer: "could-not-look";
            readonly why: components["schemas"]["LookFailure"];
            readonly status?: number;
        } & {
            readonly detector: components["schemas"]["DetectorName"];
        }) | ({
            /** @constant */
            readonly answer: "does-not-apply";
        } & {
            readonly detector: components["schemas"]["DetectorName"];
        });
        /** @description What a tool costs people, by the PRA formula (44 USC 3501 ff., ROCIS): minutes a year, with what was assumed. */
        readonly Burden: {
            readonly tool: components["schemas"]["ToolId"];
            /** @description All people together, minutes a year. Undefined when nothing at all is known: unknown is not nought. */
            readonly minutesPerYear?: components["schemas"]["Range"];
            /** @description One person, minutes a year. */
            readonly minutesPerPerson?: components["schemas"]["Range"];
            readonly people?: components["schemas"]["Range"];
            /** @description Ids of the rulebook's limits that stood in for something nobody counted. */
            readonly assumed: readonly string[];
            /** @description Facts that nobody told: the figure cannot be told without them, or tells only the known part. */
            readonly missing: readonly string[];
        };
        /** @description A report as it is kept; without an origin nobody vouches for its sender. */
        readonly BurdenReport: {
            readonly about: components["schemas"]["ReportSubject"];
            readonly families: readonly ("dormant" | "duplicate-reporting" | "excessive-trace" | "forced-use" | "ranking-misuse")[];
            readonly minutesPerWeek: number;
            readonly words?: string;
        } & {
            /** @description SHA-256 of the picture as it is kept, hex. */
            readonly picture?: string;
            readonly from?: components["schemas"]["ReportOrigin"];
        };
        readonly CallCounts: {
            readonly error: number;
            readonly "not-a-get": number;
            readonly redirect: number;
            readonly "part-of-a-page": number;
            readonly "clock-ahead": number;
            readonly uses: number;
            readonly machines: number;
            readonly "counted-before": number;
            readonly "too-old": number;
            readonly "without-tool": number;
        };
        readonly CaseId: string & Id<"C">;
        /** @enum {string} */
        readonly CaseKind: "bad-rating" | "campaign" | "filing" | "finding" | "inspection" | "retirement";
        /** @description How long a clock runs: a limit of the rulebook, or up to a day that the step which starts it names. */
        readonly ClockRule: {
            readonly limit: string;
        } | {
            readonly until: string;
        };
        readonly ConsistencyAnswer: {
            readonly older: components["schemas"]["HeadText"];
            readonly newer: components["schemas"]["HeadText"];
            /** @description Hashes in hex. */
            readonly proof: readonly string[];
        };
        /** @description A calendar day, `YYYY-MM-DD`, without a time zone: what a deadline is written in. */
        readonly Day: Day & string;
        /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
        readonly DaySpan: {
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
        };
        readonly Declared: {
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly interactive?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly frequency?: {
                /** @enum {string} */
                readonly value: "daily" | "half-monthly" | "half-yearly" | "monthly" | "on-demand" | "once" | "quarterly" | "ten-day" | "weekly" | "yearly";
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly acceptance?: {
                readonly value: readonly ("completeness" | "interaction" | "stability")[];
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly lastUsedOn?: {
                /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
                readonly value: {
                    readonly from: components["schemas"]["Day"];
                    readonly to: components["schemas"]["Day"];
                };
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly lastUpdatedOn?: {
                /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
                readonly value: {
                    readonly from: components["schemas"]["Day"];
                    readonly to: components["schemas"]["Day"];
                };
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly monthlyUsers?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly activeShares?: {
                readonly value: readonly number[];
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly registeredUsers?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly eligibleUsers?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly downloads?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly visitsPerYear?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly followers?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly annualCost?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly capacity?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly offlinePath?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly mandatoryFeatures?: {
                readonly value: readonly ("check-in" | "forced-login" | "online-time" | "points-ranking")[];
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly specialScene?: {
                /** @enum {string} */
                readonly value: "emergency" | "none" | "security";
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly exceptionExplained?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly useRequired?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly forcedUses?: {
                readonly value: readonly ("download" | "follow" | "install-rate" | "periodic-login" | "share")[];
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly forProfit?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly appraisalBases?: {
                readonly value: readonly ("likes" | "points" | "reposts" | "study-time" | "usage-rate" | "votes")[];
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly tracesDemanded?: {
                readonly value: readonly ("log" | "photo" | "screenshot" | "track" | "video")[];
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly tracesNeeded?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly sponsorShown?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly filingNumberShown?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly complaintFunction?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly accessibilityFaults?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly elderModeFaults?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly projectAnswers?: {
                readonly value: readonly ("collaboration" | "data-sharing" | "embeddable" | "overlap" | "plan-fit")[];
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly fixDueOn?: {
                /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
                readonly value: {
                    readonly from: components["schemas"]["Day"];
                    readonly to: components["schemas"]["Day"];
                };
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly fixedOn?: {
                /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
                readonly value: {
                    readonly from: components["schemas"]["Day"];
                    readonly to: components["schemas"]["Day"];
                };
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly filingRevoked?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly openedWithFiling?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly boughtFollowers?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly oldestUnansweredOn?: {
                /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
                readonly value: {
                    readonly from: components["schemas"]["Day"];
                    readonly to: components["schemas"]["Day"];
                };
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly members?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly messagesPerDay?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly replyDemandsPerWeek?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly offHoursShare?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly groupTerm?: {
                /** @enum {string} */
                readonly value: "standing" | "temporary";
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly taskEndedOn?: {
                /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
                readonly value: {
                    readonly from: components["schemas"]["Day"];
                    readonly to: components["schemas"]["Day"];
                };
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly groupDemands?: {
                readonly value: readonly ("check-in-chain" | "instant-reply" | "material" | "random-task" | "round-the-clock")[];
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly groupOwner?: {
                readonly value: string;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly ownerIsMidLevel?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly messagesPerPersonBefore?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly messagesPerPersonAfter?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly responsesPerYear?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly respondents?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly minutesPerResponse?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly keepers?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly minutesPerKeeper?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly minutesPerDay?: {
                readonly value: number;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly role?: {
                readonly value: string;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly dataItems?: {
                readonly value: readonly string[];
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly askedTwice?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly alreadyHeldBy?: {
                readonly value: readonly string[];
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly sharingMeetsNeed?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly leadSource?: {
                readonly value: string;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly holdsGrassrootsData?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly dataReturned?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly burdenShown?: {
                readonly value: boolean;
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly surveyDecisionAskedOn?: {
                /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
                readonly value: {
                    readonly from: components["schemas"]["Day"];
                    readonly to: components["schemas"]["Day"];
                };
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
            /** @description A fact as somebody declared it, and the heading of the cell it was read from. */
            readonly surveyDecidedOn?: {
                /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
                readonly value: {
                    readonly from: components["schemas"]["Day"];
                    readonly to: components["schemas"]["Day"];
                };
                readonly origin: components["schemas"]["Origin"];
                readonly heading: string;
            };
        };
        /**
         * @description Whether people must, are encouraged to, or nothing is demanded of them.
         * @enum {string}
         */
        readonly DemandStrength: "hard" | "none" | "soft";
        /** @enum {string} */
        readonly DetectorName: "accessible" | "complaint" | "dead-links" | "elder-mode" | "encrypted" | "filing-number" | "last-update" | "login-wall" | "mixed-content" | "pop-ups" | "quick" | "sponsor";
        /** @description One look a day at what clocks say: each case stands in one list, and none comes by itself. */
        readonly Digest: {
            readonly today: components["schemas"]["Day"];
            /** @description A step of theirs that is overdue. */
            readonly late: readonly {
                readonly id: components["schemas"]["CaseId"];
                readonly kind: components["schemas"]["CaseKind"];
                readonly title: string;
                readonly office: {
                    readonly name: string;
                    readonly region?: string;
                    readonly id: components["schemas"]["OfficeId"];
                };
                readonly tool?: {
                    readonly id: components["schemas"]["ToolId"];
                    readonly name: string;
                };
                readonly place: string;
                readonly openedOn: components["schemas"]["Day"];
                readonly due?: {
                    readonly on: components["schemas"]["Day"];
                    readonly clock: string;
                };
                readonly endedOn?: components["schemas"]["Day"];
            }[];
            /** @description A step of theirs that is due within the days of the rulebook. */
            readonly soon: readonly {
                readonly id: components["schemas"]["CaseId"];
                readonly kind: components["schemas"]["CaseKind"];
                readonly title: string;
                readonly office: {
                    readonly name: string;
                    readonly region?: string;
                    readonly id: components["schemas"]["OfficeId"];
                };
                readonly tool?: {
                    readonly id: components["schemas"]["ToolId"];
                    readonly name: string;
                };
                readonly place: string;
                readonly openedOn: components["schemas"]["Day"];
                readonly due?: {
                    readonly on: components["schemas"]["Day"];
                    readonly clock: string;
                };
                readonly endedOn?: components["schemas"]["Day"];
            }[];
            readonly waiting: readonly {
                readonly id: components["schemas"]["CaseId"];
                readonly kind: components["schemas"]["CaseKind"];
                readonly title: string;
                readonly office: {
                    readonly name: string;
                    readonly region?: string;
                    readonly id: components["schemas"]["OfficeId"];
                };
                readonly tool?: {
                    readonly id: components["schemas"]["ToolId"];
                    readonly name: string;
                };
                readonly place: string;
                readonly openedOn: components["schemas"]["Day"];
                readonly due?: {
                    readonly on: components["schemas"]["Day"];
                    readonly clock: string;
                };
                readonly endedOn?: components["schemas"]["Day"];
            }[];
            /** @description Overdue for so long, with others, that whoever decides in that region is to know. */
            readonly escalated: readonly {
                readonly id: components["schemas"]["CaseId"];
                readonly kind: components["schemas"]["CaseKind"];
                readonly title: string;
                readonly office: {
                    readonly name: string;
                    readonly region?: string;
                    readonly id: components["schemas"]["OfficeId"];
                };
                readonly tool?: {
                    readonly id: components["schemas"]["ToolId"];
                    readonly name: string;
                };
                readonly place: string;
                readonly openedOn: components["schemas"]["Day"];
                readonly due?: {
                    readonly on: components["schemas"]["Day"];
                    readonly clock: string;
                };
                readonly endedOn?: components["schemas"]["Day"];
            }[];
        };
        readonly EvaluationId: string & Id<"E">;
        /** @description Something an answer rests on: a fact and where it stands, a text's very words, or another tool. */
        readonly Evidence: {
            /** @constant */
            readonly type: "fact";
            readonly fact: string;
            readonly value: string;
            readonly source: string;
            readonly asOf: components["schemas"]["Day"];
        } | {
            /** @constant */
            readonly type: "text";
            readonly quote: string;
            readonly source: string;
            readonly start: number;
            readonly end: number;
            /** @description Where the quoted sentence begins, in places of the text, as the span is. */
            readonly from?: number;
            /**
             * @description Whether people must, or are encouraged to.
             * @enum {string}
             */
            readonly strength?: "hard" | "soft";
            /** @description The text as it is kept in the register. */
            readonly kept?: components["schemas"]["TextId"];
        } | {
            /** @constant */
            readonly type: "tool";
            readonly tool: components["schemas"]["ToolId"];
            readonly name: string;
            readonly why: string;
        } | {
            /** @constant */
            readonly type: "limit";
            readonly limit: string;
            readonly value: number;
            readonly unit: string;
            readonly provenance: string;
        };
        /** @enum {string} */
        readonly FaultCode: "advertisement" | "certificate-not-good" | "contrast-low" | "heavy" | "lines-close" | "link-dead" | "loaded-unencrypted" | "no-complaint-function" | "no-elder-mode" | "no-filing-number" | "no-sponsor" | "no-update-day" | "not-encrypted" | "overlay" | "rule-broken" | "script-dialog" | "sent-unencrypted" | "sign-in-first" | "slow" | "target-small" | "text-cannot-grow" | "text-small" | "window-opened";
        /** @description One filing as it went through review. A day that is absent has not happened or was not told: `asked` tells which. */
        readonly Filing: {
            readonly parts?: readonly ("acceptance" | "basics" | "functions" | "operations-and-security" | "project-approval" | "same-kind-apps" | "undertaking")[];
            readonly submittedOn?: components["schemas"]["Day"];
            readonly completenessReviewedOn?: components["schemas"]["Day"];
            readonly technicalReviewBeganOn?: components["schemas"]["Day"];
            readonly technicalReviewedOn?: components["schemas"]["Day"];
            readonly gapsToldOn?: readonly components["schemas"]["Day"][];
            readonly correctedOn?: components["schemas"]["Day"];
            readonly withdrawn?: boolean;
            readonly changes?: readonly {
                readonly changedOn: components["schemas"]["Day"];
                readonly appliedOn?: components["schemas"]["Day"];
                readonly major: boolean;
                readonly filedAnew?: boolean;
            }[];
        };
        /** @description Whether an app is filed. Absent altogether means that nobody said. */
        readonly FilingState: {
            /** @constant */
            readonly state: "filed";
            readonly number: string;
        } | {
            /** @constant */
            readonly state: "not-filed";
        } | {
            /** @constant */
            readonly state: "exempt";
            readonly why: string;
        };
        /**
         * @description The five official families (强制使用、过度留痕、滥用排名、多头填报、空壳僵尸).
         * @enum {string}
         */
        readonly FindingFamily: "dormant" | "duplicate-reporting" | "excessive-trace" | "forced-use" | "ranking-misuse";
        /**
         * @description How often a datum changes, and so has to be asked anew at most.
         * @enum {string}
         */
        readonly Freshness: "daily" | "each-season" | "each-time" | "monthly" | "never" | "on-change" | "quarterly" | "weekly" | "yearly";
        /**
         * @description Why we do not know.
         * @enum {string}
         */
        readonly Gap: "not-collected" | "source-down" | "too-few-people" | "unreadable";
        /** @description What the register says about a planned tool: who does each function already, and what the five questions of APP-12 may be answered with. */
        readonly Gate: {
            /** @description Most alike first. */
            readonly standing: readonly {
                readonly id: components["schemas"]["ToolId"];
                readonly name: string;
                /** @enum {string} */
                readonly kind: "account" | "app" | "form" | "group" | "site";
                readonly life: components["schemas"]["Life"];
                readonly office: {
                    readonly name: string;
                    readonly id: components["schemas"]["OfficeId"];
                };
                /** @enum {string} */
                readonly audience: "different" | "partly" | "same" | "unknown";
                /** @enum {string} */
                readonly territory: "contains" | "different" | "same" | "unknown";
                readonly degree: number;
                /** @description Share of the planned tool's functions that it has, 0 to 1. */
                readonly covers: number;
                readonly pairs: readonly {
                    readonly a: string;
                    readonly b: string;
                    readonly similarity: number;
                    /**
                     * @description What made them match, heaviest first: shared words as they stand in A's text, and concepts of the vocabulary as
                     *     `concept:<zh>|<vi>|<en>`, so that what is stored explains itself; `overlapReason` of #words says it in one language.
                     */
                    readonly because: readonly string[];
                }[];
            }[];
            /** @description Look-alikes that were retired: the same idea may have failed before. */
            readonly retired: readonly {
                readonly id: components["schemas"]["ToolId"];
                readonly name: string;
                /** @enum {string} */
                readonly kind: "account" | "app" | "form" | "group" | "site";
                readonly life: components["schemas"]["Life"];
                readonly office: {
                    readonly name: string;
                    readonly id: components["schemas"]["OfficeId"];
                };
                /** @enum {string} */
                readonly audience: "different" | "partly" | "same" | "unknown";
                /** @enum {string} */
                readonly territory: "contains" | "different" | "same" | "unknown";
                readonly degree: number;
                /** @description Share of the planned tool's functions that it has, 0 to 1. */
                readonly covers: number;
                readonly pairs: readonly {
                    readonly a: string;
                    readonly b: string;
                    readonly similarity: number;
                    /**
                     * @description What made them match, heaviest first: shared words as they stand in A's text, and concepts of the vocabulary as
                     *     `concept:<zh>|<vi>|<en>`, so that what is stored explains itself; `overlapReason` of #words says it in one language.
                     */
                    readonly because: readonly string[];
                }[];
            }[];
            readonly functions: readonly {
                readonly says: string;
                readonly doneBy: readonly {
                    readonly tool: components["schemas"]["ToolId"];
                    readonly name: string;
                    readonly office: string;
                    readonly says: string;
                }[];
            }[];
            readonly evidence: {
                /** @description Apps that the sponsor runs already. */
                readonly ownApps: readonly {
                    readonly id: components["schemas"]["ToolId"];
                    readonly name: string;
                }[];
                /** @description How many functions some standing tool has already. */
                readonly doneAlready: number;
                /** @description Tools for the same people in the same place, which it could be a module of. */
                readonly hosts: readonly {
                    readonly id: components["schemas"]["ToolId"];
                    readonly name: string;
                }[];
                /** @description Other tools of the sponsor for the same people. */
                readonly neighbours: readonly {
                    readonly id: components["schemas"]["ToolId"];
                    readonly name: string;
                }[];
                /** @description Data that look-alikes say they collect. */
                readonly dataItems: readonly string[];
            };
            /** @description What the application itself demands of people: features that are as a rule forbidden. */
            readonly demands: readonly {
                /** @enum {string} */
                readonly where: "content" | "functions" | "name" | "notice";
                readonly kinds: readonly ("appraisal" | "check-in" | "duplicate-report" | "force" | "instant-reply" | "like-share" | "quota" | "ranking" | "trace")[];
                readonly families: readonly ("dormant" | "duplicate-reporting" | "excessive-trace" | "forced-use" | "ranking-misuse")[];
                /** @enum {string} */
                readonly strength: "hard" | "soft";
                readonly sentence: string;
                readonly from: number;
                readonly start: number;
                readonly end: number;
            }[];
        };
        /** @description What a collector found out about one fact of a tool on a day, or why it could not. */
        readonly Gathered: ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "interactive";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "interactive";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "frequency";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "frequency";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @enum {string} */
            readonly value: "daily" | "half-monthly" | "half-yearly" | "monthly" | "on-demand" | "once" | "quarterly" | "ten-day" | "weekly" | "yearly";
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "acceptance";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "acceptance";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: readonly ("completeness" | "interaction" | "stability")[];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "lastUsedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "lastUsedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
            readonly value: components["schemas"]["DaySpan"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "lastUpdatedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "lastUpdatedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
            readonly value: components["schemas"]["DaySpan"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "monthlyUsers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "monthlyUsers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "activeShares";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "activeShares";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: readonly number[];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "registeredUsers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "registeredUsers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "eligibleUsers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "eligibleUsers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "downloads";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "downloads";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "visitsPerYear";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "visitsPerYear";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "followers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "followers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "annualCost";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "annualCost";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "capacity";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "capacity";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "offlinePath";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "offlinePath";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "mandatoryFeatures";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "mandatoryFeatures";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: readonly ("check-in" | "forced-login" | "online-time" | "points-ranking")[];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "specialScene";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "specialScene";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @enum {string} */
            readonly value: "emergency" | "none" | "security";
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "exceptionExplained";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "exceptionExplained";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "useRequired";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "useRequired";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "forcedUses";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "forcedUses";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: readonly ("download" | "follow" | "install-rate" | "periodic-login" | "share")[];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "forProfit";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "forProfit";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "appraisalBases";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "appraisalBases";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: readonly ("likes" | "points" | "reposts" | "study-time" | "usage-rate" | "votes")[];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "tracesDemanded";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "tracesDemanded";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: readonly ("log" | "photo" | "screenshot" | "track" | "video")[];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "tracesNeeded";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "tracesNeeded";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "sponsorShown";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "sponsorShown";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "filingNumberShown";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "filingNumberShown";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "complaintFunction";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "complaintFunction";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "accessibilityFaults";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "accessibilityFaults";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "elderModeFaults";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "elderModeFaults";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "projectAnswers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "projectAnswers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: readonly ("collaboration" | "data-sharing" | "embeddable" | "overlap" | "plan-fit")[];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "fixDueOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "fixDueOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
            readonly value: components["schemas"]["DaySpan"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "fixedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "fixedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
            readonly value: components["schemas"]["DaySpan"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "filingRevoked";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "filingRevoked";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "openedWithFiling";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "openedWithFiling";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "boughtFollowers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "boughtFollowers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "oldestUnansweredOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "oldestUnansweredOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
            readonly value: components["schemas"]["DaySpan"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "members";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "members";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "messagesPerDay";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "messagesPerDay";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "replyDemandsPerWeek";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "replyDemandsPerWeek";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "offHoursShare";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "offHoursShare";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "groupTerm";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "groupTerm";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @enum {string} */
            readonly value: "standing" | "temporary";
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "taskEndedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "taskEndedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
            readonly value: components["schemas"]["DaySpan"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "groupDemands";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "groupDemands";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: readonly ("check-in-chain" | "instant-reply" | "material" | "random-task" | "round-the-clock")[];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "groupOwner";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "groupOwner";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: string;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "ownerIsMidLevel";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "ownerIsMidLevel";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "messagesPerPersonBefore";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "messagesPerPersonBefore";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "messagesPerPersonAfter";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "messagesPerPersonAfter";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "responsesPerYear";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "responsesPerYear";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "respondents";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "respondents";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "minutesPerResponse";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "minutesPerResponse";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "keepers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "keepers";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "minutesPerKeeper";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "minutesPerKeeper";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "minutesPerDay";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "minutesPerDay";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: number;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "role";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "role";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: string;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "dataItems";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "dataItems";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: readonly string[];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "askedTwice";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "askedTwice";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "alreadyHeldBy";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "alreadyHeldBy";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: readonly string[];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "sharingMeetsNeed";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "sharingMeetsNeed";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "leadSource";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "leadSource";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: string;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "holdsGrassrootsData";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "holdsGrassrootsData";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "dataReturned";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "dataReturned";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "burdenShown";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "burdenShown";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly value: boolean;
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "surveyDecisionAskedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "surveyDecisionAskedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
            readonly value: components["schemas"]["DaySpan"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "surveyDecidedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            readonly why: components["schemas"]["Gap"];
        }) | ({
            readonly tool: components["schemas"]["ToolId"];
            /** @constant */
            readonly fact: "surveyDecidedOn";
            readonly by: components["schemas"]["Gatherer"];
            readonly asOf: components["schemas"]["Day"];
            /** @description Where one can look: an address, a file. Never who said it. */
            readonly source: string;
            readonly reach?: components["schemas"]["Reach"];
        } & {
            /** @description A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
            readonly value: components["schemas"]["DaySpan"];
        });
        /** @enum {string} */
        readonly Gatherer: "groups" | "ratings" | "reports" | "robot" | "texts" | "use";
        /** @enum {number} */
        readonly Grade: 1 | 2 | 3 | 4 | 5;
        /** @description How many gave each grade; or, where too few spoke, nothing but that. */
        readonly GradeCounts: {
            /** @constant */
            readonly known: true;
            readonly voices: number;
            /** @description Best grade first. */
            readonly grades: readonly {
                readonly grade: components["schemas"]["Grade"];
                readonly voices: number;
                /** @description Of all voices, 0 to 1. */
                readonly share: number;
            }[];
            /** @description The share of the three upper grades. */
            readonly satisfied: number;
        } | {
            /** @constant */
            readonly known: false;
            readonly why: components["schemas"]["Gap"];
        };
        /** @description How many gave each grade; or, where too few spoke, nothing but that. */
        readonly GradeCountsOfSummary: {
            /** @constant */
            readonly known: true;
            readonly voices: number;
            /** @description Best grade first. */
            readonly grades: readonly {
                readonly grade: components["schemas"]["Grade"];
                readonly voices: number;
                /** @description Of all voices, 0 to 1. */
                readonly share: number;
            }[];
            /** @description The share of the three upper grades. */
            readonly satisfied: number;
        } | {
            /** @constant */
            readonly known: false;
            readonly why: components["schemas"]["Gap"];
        };
        /** @description The clause a criterion rests on. */
        readonly Ground: {
            readonly act: string;
            readonly article?: string;
            readonly number?: string;
            readonly date?: string;
            /** @description The day from which the clause applies; nobody is judged by it for an earlier day. */
            readonly inForceFrom?: components["schemas"]["Day"];
            readonly provenance: components["schemas"]["Provenance"];
        };
        /** @description What is known of one group. */
        readonly GroupTold: {
            readonly weeks: readonly components["schemas"]["GroupWeek"][];
            readonly pairs: readonly {
                readonly a: components["schemas"]["PairedGroup"];
                readonly b: components["schemas"]["PairedGroup"];
                readonly shared: number;
                readonly ofA: number;
                readonly ofB: number;
                readonly degree?: number;
            }[];
        };
        /** @description One week of a group; `active` is how many different people wrote. */
        readonly GroupWeek: {
            readonly messages: number;
            /** @description Messages outside working hours, on weekends and on holidays. */
            readonly offHours: number;
            /** @description Messages that demand that everybody replies. */
            readonly replyDemands: number;
            /** @description Messages that say no more than that another one arrived. */
            readonly answers: number;
            readonly chains: number;
            readonly instantReplies: number;
            readonly materials: number;
            readonly roundTheClock: number;
        } & {
            readonly week: components["schemas"]["Day"];
            readonly active: number;
        };
        readonly GroupsTaken: {
            readonly outcomes: readonly {
                /** @enum {string} */
                readonly type: "not-only-one" | "not-yours" | "nothing-told" | "retired" | "taken" | "twice" | "unknown";
                readonly group: string;
                readonly sponsor?: string;
                /** @description Where it was found in the register. */
                readonly tool?: components["schemas"]["ToolId"];
            }[];
            /** @description Groups with nearly the same members, in all of the register. */
            readonly pairs: number;
        };
        /** @description A head as files and the API carry it: the root in hex, the signature in base64. */
        readonly HeadText: {
            readonly size: number;
            readonly root: string;
            readonly at: number;
            readonly keyId: string;
            readonly signature: string;
        };
        /** @description What came of sending something. */
        readonly HookAnswer: {
            /** @constant */
            readonly type: "answered";
            readonly status: number;
        } | {
            /** @constant */
            readonly type: "not-reached";
        } | {
            /** @constant */
            readonly type: "too-slow";
        } | {
            /** @constant */
            readonly type: "address-inside";
        };
        readonly HookId: string & Id<"H">;
        /** @enum {string} */
        readonly ImportedWay: "logs" | "sheets";
        /**
         * @description Whom or what a datum is about.
         * @enum {string}
         */
        readonly ItemSubject: "agriculture" | "business" | "household" | "person" | "place" | "population" | "safety" | "village";
        /** @enum {string} */
        readonly ItemType: "area" | "boolean" | "code" | "day" | "email" | "file" | "id-number" | "money" | "number" | "phone" | "place" | "share" | "signature" | "text" | "year";
        /** @description A text as it is kept, without names and numbers of persons. The body is what places of spans count in. */
        readonly KeptText: {
            readonly id: components["schemas"]["TextId"];
            readonly title: string;
            readonly kind: components["schemas"]["TextKind"];
            readonly office?: components["schemas"]["OfficeId"];
            readonly issuedOn?: components["schemas"]["Day"];
            readonly keptOn: components["schemas"]["Day"];
            /** @description SHA-256 of the body, hex. */
            readonly digest: string;
            readonly body: string;
            readonly demands: number;
        };
        readonly KeptTextRow: {
            readonly title: string;
            readonly kind: components["schemas"]["TextKind"];
            readonly id: components["schemas"]["TextId"];
            readonly office?: components["schemas"]["OfficeId"];
            readonly issuedOn?: components["schemas"]["Day"];
            readonly keptOn: components["schemas"]["Day"];
            /** @description SHA-256 of the body, hex. */
            readonly digest: string;
            readonly demands: number;
        } & {
            readonly officeName?: string;
            readonly open: number;
            readonly confirmed: number;
        };
        readonly LedgerHead: {
            readonly head: components["schemas"]["HeadText"];
            readonly keys: readonly components["schemas"]["LedgerKey"][];
        };
        /** @description A public key of the ledger, as its own entry tells it. */
        readonly LedgerKey: {
            /** @constant */
            readonly act: "key-added";
            readonly keyId: string;
            /** @description 32 bytes, base64. */
            readonly publicKey: string;
            /** @description By the key before it, over these 32 bytes; the first key of a ledger has none. */
            readonly endorsed?: {
                readonly by: string;
                readonly signature: string;
            };
        } & {
            readonly place: number;
        };
        /** @description One entry with the proof that it stands in the ledger under a signed head. */
        readonly LedgerReceipt: {
            /** @constant */
            readonly receipt: "subtract/1";
            readonly place: number;
            readonly leaf: string;
            readonly head: components["schemas"]["HeadText"];
            /** @description Hashes in hex, from the leaf upwards. */
            readonly proof: readonly string[];
            readonly keys: readonly components["schemas"]["LedgerKey"][];
            /** @description The report whose hash the entry tells, and the salt (hex), where it is the receipt of one. */
            readonly content?: string;
            readonly salt?: string;
        };
        /** @enum {string} */
        readonly Level: "city" | "county" | "national" | "province" | "township" | "village";
        /** @enum {string} */
        readonly Life: "live" | "proposed" | "retired" | "retiring";
        /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
        readonly Limit: {
            readonly id: string;
            readonly value: number;
            readonly unit: components["schemas"]["LimitUnit"];
            readonly source: string;
            readonly provenance: components["schemas"]["Provenance"];
        };
        /** @description What a changed number would change, before anybody saves it. */
        readonly LimitEffect: {
            readonly asOf: components["schemas"]["Day"];
            readonly tools: number;
            /** @description Rules whose findings or gaps would be others than now. */
            readonly rules: readonly {
                readonly criterion: string;
                readonly now: components["schemas"]["RuleCount"];
                readonly then: components["schemas"]["RuleCount"];
            }[];
            readonly outcomes: {
                readonly retain: {
                    readonly now: number;
                    readonly then: number;
                };
                readonly rectify: {
                    readonly now: number;
                    readonly then: number;
                };
                readonly merge: {
                    readonly now: number;
                    readonly then: number;
                };
                readonly retire: {
                    readonly now: number;
                    readonly then: number;
                };
            };
            /** @description Hours a year that would stay, likely value. */
            readonly hoursAfter: components["schemas"]["NowThen"];
            /** @description Tools with another verdict than now, the most changed first; at most some of them. */
            readonly changed: readonly {
                readonly tool: components["schemas"]["ToolId"];
                readonly name: string;
                readonly gained: readonly string[];
                readonly lost: readonly string[];
                readonly outcome?: {
                    readonly now?: components["schemas"]["Outcome"];
                    readonly then?: components["schemas"]["Outcome"];
                };
            }[];
            readonly changedInAll: number;
        };
        /** @enum {string} */
        readonly LimitUnit: "count" | "day" | "day-of-year" | "hour" | "kilobyte" | "minute" | "month" | "pixel" | "ratio" | "second" | "share" | "working-day" | "year";
        /** @enum {string} */
        readonly LinkAnswer: "confirmed" | "refused";
        /** @enum {string} */
        readonly LinkWay: "alike" | "by-kind" | "named" | "named-before";
        /** @enum {string} */
        readonly LookFailure: "address-inside" | "certificate-wrong" | "name-unknown" | "not-a-page" | "not-an-address" | "not-found-out" | "not-reached" | "page-crashed" | "page-gone" | "refused" | "robots-forbid" | "robots-silent" | "server-broken" | "too-large" | "too-many-dialogs" | "too-many-redirects" | "too-many-requests" | "too-slow";
        /**
         * @description What is missing to judge: a fact of the tool, or a paper the register does not hold.
         * @enum {string}
         */
        readonly Missing: "acceptance" | "accessibilityFaults" | "activeShares" | "alreadyHeldBy" | "annualCost" | "appraisalBases" | "approval-number" | "askedTwice" | "audience" | "boughtFollowers" | "burdenShown" | "capabilities" | "capacity" | "complaintFunction" | "dataItems" | "dataReturned" | "downloads" | "elderModeFaults" | "eligibleUsers" | "end-day" | "exceptionExplained" | "filing" | "filing-record" | "filingNumberShown" | "filingRevoked" | "fixDueOn" | "fixedOn" | "followers" | "forProfit" | "forcedUses" | "form-number" | "frequency" | "groupDemands" | "groupOwner" | "groupTerm" | "holdsGrassrootsData" | "holiday-calendar" | "interactive" | "issuer" | "keepers" | "lastUpdatedOn" | "lastUsedOn" | "launch-day" | "leadSource" | "mandatoryFeatures" | "members" | "messagesPerDay" | "messagesPerPersonAfter" | "messagesPerPersonBefore" | "minutesPerDay" | "minutesPerKeeper" | "minutesPerResponse" | "monthlyUsers" | "offHoursShare" | "offlinePath" | "oldestUnansweredOn" | "openedWithFiling" | "ownerIsMidLevel" | "platform" | "projectAnswers" | "purpose" | "registeredUsers" | "replyDemandsPerWeek" | "respondents" | "responsesPerYear" | "role" | "sharingMeetsNeed" | "specialScene" | "sponsor-level" | "sponsorShown" | "surveyDecidedOn" | "surveyDecisionAskedOn" | "taskEndedOn" | "tracesDemanded" | "tracesNeeded" | "useRequired" | "validity" | "visitsPerYear";
        readonly NamedTool: {
            readonly id: components["schemas"]["ToolId"];
            readonly name: string;
        };
        readonly NowThen: {
            readonly now: number;
            readonly then: number;
        };
        /** @description A tool that could serve a demand, and how well it matches. */
        readonly Offer: {
            readonly by: components["schemas"]["ToolId"];
            /** @description How alike the two statements are, 0 to 1; 1 for the tool itself, and where a rule says it is the same work. */
            readonly match: number;
            /** @description Whether audience and place were told on both sides, and fit. */
            readonly isCertain: boolean;
        };
        /** @description A public body or part of one. */
        readonly Office: {
            readonly id: components["schemas"]["OfficeId"];
            readonly name: string;
            readonly level?: components["schemas"]["Level"];
            readonly region?: string;
            readonly parent?: components["schemas"]["OfficeId"];
            readonly kind?: components["schemas"]["OfficeKind"];
        };
        readonly OfficeId: string & Id<"O">;
        /** @enum {string} */
        readonly OfficeKind: "administrative" | "mass-organisation" | "other" | "public-institution";
        readonly OfficeWithTools: {
            readonly id: components["schemas"]["OfficeId"];
            readonly name: string;
            readonly level?: components["schemas"]["Level"];
            readonly region?: string;
            readonly parent?: components["schemas"]["OfficeId"];
            readonly kind?: components["schemas"]["OfficeKind"];
        } & {
            readonly tools: number;
        };
        /** @enum {string} */
        readonly OrderedGap: "cannot-tell-apart" | "too-few-days" | "too-few-visits";
        /** @enum {string} */
        readonly OrderedSign: "after-demand" | "before-assessment" | "before-deadline" | "month-end" | "regular-rush" | "same-hour" | "short-visits" | "staff-hours-only";
        /** @description How much of a month's use was ordered, and how much was not. */
        readonly OrderedUse: ({
            /** @description `YYYY-MM`. */
            readonly month: string;
            readonly visits: number;
            readonly reasons: readonly {
                readonly sign: components["schemas"]["OrderedSign"];
                readonly share: components["schemas"]["Range"];
                readonly figures: {
                    /** @description Days on which it was seen. */
                    readonly days?: number;
                    /** @description Visits on these days, and as many as would have been usual. */
                    readonly visits?: number;
                    readonly usual?: number;
                    /** @description A share in working time, and what it is compared with. */
                    readonly seen?: number;
                    readonly compared?: number;
                    /** @description The first of two hours. */
                    readonly hour?: number;
                };
            }[];
        } & {
            /** @constant */
            readonly known: true;
            readonly share: components["schemas"]["Range"];
            readonly voluntary: components["schemas"]["Range"];
        }) | ({
            /** @description `YYYY-MM`. */
            readonly month: string;
            readonly visits: number;
            readonly reasons: readonly {
                readonly sign: components["schemas"]["OrderedSign"];
                readonly share: components["schemas"]["Range"];
                readonly figures: {
                    /** @description Days on which it was seen. */
                    readonly days?: number;
                    /** @description Visits on these days, and as many as would have been usual. */
                    readonly visits?: number;
                    readonly usual?: number;
                    /** @description A share in working time, and what it is compared with. */
                    readonly seen?: number;
                    readonly compared?: number;
                    /** @description The first of two hours. */
                    readonly hour?: number;
                };
            }[];
        } & {
            /** @constant */
            readonly known: false;
            readonly why: components["schemas"]["OrderedGap"];
        });
        /** @description A year of a tool's use by month, oldest first, and what of it speaks for the tool. */
        readonly OrderedYear: {
            readonly months: readonly components["schemas"]["OrderedUse"][];
            /** @description Absent: nothing was told of its use. */
            readonly voluntary?: components["schemas"]["VoluntaryUse"];
        };
        /** @description Where a row came from, so that a finding can point at the very cell. Rows count from 1, as in the spreadsheet. */
        readonly Origin: {
            readonly file: string;
            readonly sheet?: string;
            readonly row: number;
            readonly asOf: components["schemas"]["Day"];
        };
        /** @enum {string} */
        readonly Outcome: "merge" | "rectify" | "retain" | "retire";
        /** @description Two tools that do the same job for the same people: directional shares, explained by the matched pairs. */
        readonly Overlap: {
            readonly a: components["schemas"]["ToolId"];
            readonly b: components["schemas"]["ToolId"];
            /** @description Share (0 to 1) of A's capabilities for which B has one of its own, and the other way round: two of three are 0.67. */
            readonly aCoveredByB: number;
            readonly bCoveredByA: number;
            /** @description The overall degree, 0 to 1: how alike, by capability and purpose, after audience, level and region. */
            readonly degree: number;
            /** @enum {string} */
            readonly audience: "different" | "partly" | "same" | "unknown";
            /** @enum {string} */
            readonly territory: "contains" | "different" | "same" | "unknown";
            readonly pairs: readonly {
                readonly a: string;
                readonly b: string;
                readonly similarity: number;
                /**
                 * @description What made them match, heaviest first: shared words as they stand in A's text, and concepts of the vocabulary as
                 *     `concept:<zh>|<vi>|<en>`, so that what is stored explains itself; `overlapReason` of #words says it in one language.
                 */
                readonly because: readonly string[];
            }[];
        };
        readonly Overview: {
            readonly evaluation: components["schemas"]["EvaluationId"];
            readonly asOf: components["schemas"]["Day"];
            readonly rulebook: {
                readonly id: string;
                readonly version: string;
                readonly overlays: readonly string[];
            };
            readonly summary: components["schemas"]["Summary"];
            readonly burdenByOffice: readonly {
                readonly key: string;
                readonly office?: components["schemas"]["OfficeId"];
                readonly minutesPerYear: components["schemas"]["Range"];
                /** @description Tools whose minutes are in the sum. */
                readonly tools: number;
                /** @description Tools whose minutes cannot be told; they are not in the sum. */
                readonly unknownTools: number;
            }[];
            readonly burdenByRole: readonly {
                readonly key: string;
                readonly office?: components["schemas"]["OfficeId"];
                readonly minutesPerYear: components["schemas"]["Range"];
                /** @description Tools whose minutes are in the sum. */
                readonly tools: number;
                /** @description Tools whose minutes cannot be told; they are not in the sum. */
                readonly unknownTools: number;
            }[];
        };
        /** @description A number that this register's own people set in place of an assumed or local one, and on what it rests. */
        readonly OwnLimit: {
            readonly id: string;
            readonly value: number;
            readonly source: string;
        };
        /** @description A group as a pair names it. */
        readonly PairedGroup: {
            readonly id: components["schemas"]["ToolId"];
            readonly name: string;
            readonly office: string;
        };
        /**
         * @description The papers each kind carries. Only apps have a filing number: 国办函〔2026〕12号 excludes accounts and groups.
         *     A paper that is absent is unknown: nobody filled the column. An empty text is somebody's word that there is none.
         */
        readonly Papers: {
            /** @constant */
            readonly kind: "app";
            readonly form?: components["schemas"]["AppForm"];
            readonly platform?: string;
            readonly address?: string;
            readonly appId?: string;
            readonly filing?: components["schemas"]["FilingState"];
            readonly record?: components["schemas"]["Filing"];
        } | {
            /** @constant */
            readonly kind: "account";
            readonly platform?: string;
            readonly handle?: string;
            readonly address?: string;
        } | {
            /** @constant */
            readonly kind: "group";
            readonly host?: string;
            readonly groupId?: string;
            readonly purpose?: string;
            readonly endsOn?: components["schemas"]["DaySpan"];
        } | {
            /** @constant */
            readonly kind: "form";
            readonly issuer?: string;
            readonly formNumber?: string;
            readonly approvalNumber?: string;
            readonly expiresOn?: components["schemas"]["DaySpan"];
            /**
             * @description False when somebody said that the form shows no validity.
             * @constant
             */
            readonly showsValidity?: false;
            readonly address?: string;
        } | {
            /** @constant */
            readonly kind: "site";
            readonly address?: string;
        };
        /** @description A plan in figures, for setting several side by side: what each takes away, and what its way costs. */
        readonly PlanFigures: {
            readonly tools: {
                readonly now: number;
                readonly after: number;
            };
            /** @description Burden in hours a year, likely value; a share of what goes moves on to the successors. */
            readonly hours: {
                readonly now: number;
                readonly after: number;
            };
            /** @description Running cost in yuan a year, of the tools of which it is told. */
            readonly yuan: {
                readonly now: number;
                readonly after: number;
            };
            /** @description Everything together as hours a year: burden, cost and upkeep. */
            readonly weight: {
                readonly now: number;
                readonly after: number;
            };
            /** @description People and data items that change to another tool, where they are told; and the hours of it, once. */
            readonly peopleMoved: number;
            readonly itemsMoved: number;
            readonly handover: number;
            /** @description Tools that go of which nobody told how many people use them. */
            readonly peopleUnknown: number;
        };
        /** @enum {string} */
        readonly Provenance: "assumed" | "law" | "local";
        readonly PublicReportKey: {
            readonly from: components["schemas"]["ReportOrigin"];
            /** @description Possible senders when the month's cells were frozen. */
            readonly senders: number;
            /** @description Accounts of the cell that have drawn this month. */
            readonly drawers: number;
            readonly keyId: string;
            /** @description SubjectPublicKeyInfo, DER, base64. */
            readonly publicKey: string;
        };
        /** @description A figure that is not known exactly: what it is at least, probably, and at most. */
        readonly Range: {
            readonly low: number;
            readonly likely: number;
            readonly high: number;
        };
        /** @enum {string} */
        readonly RatingKind: "call-back" | "default" | "explicit";
        /** @description The ratings of a tool. The three kinds stand apart, and no sum of them is made. */
        readonly RatingSummary: {
            readonly explicit: components["schemas"]["GradeCountsOfSummary"];
            readonly default: components["schemas"]["GradeCountsOfSummary"];
            readonly "call-back": components["schemas"]["GradeCountsOfSummary"];
        } & {
            /** @description So many voices there must be for figures to be told. */
            readonly floor: number;
            /** @description Explicit ratings by month (`2026-11`), oldest first; months in which nobody spoke are not in it. */
            readonly months: readonly {
                readonly month: string;
                readonly counts: components["schemas"]["GradeCounts"];
            }[];
        };
        /** @description How much was looked at: so many pages, days, voices; and of how many, where that is known. */
        readonly Reach: {
            readonly seen: number;
            readonly of?: number;
        };
        /** @description A sentence with words of demand in it: how it was heard, where it stands, and the tools it may be about. */
        readonly ReadSentence: {
            readonly sentence: string;
            readonly from: number;
            readonly to: number;
            readonly start: number;
            readonly end: number;
            readonly stance: components["schemas"]["Stance"];
            readonly strength: components["schemas"]["DemandStrength"];
            readonly kinds: readonly ("appraisal" | "check-in" | "duplicate-report" | "force" | "instant-reply" | "like-share" | "quota" | "ranking" | "trace")[];
        } & {
            readonly place: components["schemas"]["TextPlace"];
            readonly families: readonly ("dormant" | "duplicate-reporting" | "excessive-trace" | "forced-use" | "ranking-misuse")[];
            readonly tools: readonly components["schemas"]["SentenceTool"][];
        };
        /** @description A text as it was read: what it demands, and what uses the same words and demands nothing. */
        readonly ReadText: {
            readonly file: string;
            readonly office?: components["schemas"]["OfficeId"];
            readonly issuedOn?: components["schemas"]["Day"];
            readonly text: string;
            readonly pages?: components["schemas"]["TextPages"];
            /** @description The text as it is kept in the register. */
            readonly kept?: components["schemas"]["TextId"];
            /** @description Of a kept text only what people confirmed counts; where this is absent, tools are found by their names. */
            readonly confirmed?: readonly {
                readonly tool: components["schemas"]["ToolId"];
                readonly start: number;
                readonly end: number;
            }[];
        } & {
            readonly demands: readonly components["schemas"]["ReadSentence"][];
            readonly harmless: readonly components["schemas"]["ReadSentence"][];
        };
        /** @description Why the machine suggests an outcome: always facts, so that each language can say it. */
        readonly Reason: {
            /** @constant */
            readonly type: "findings";
            readonly criteria: readonly string[];
        } | {
            /** @constant */
            readonly type: "served-by";
            readonly tools: readonly components["schemas"]["ToolId"][];
            readonly capabilities: number;
        } | {
            /** @constant */
            readonly type: "below-floor";
            readonly use: number;
            readonly floor: number;
        } | {
            /** @constant */
            readonly type: "no-room";
        } | {
            /** @constant */
            readonly type: "dormant";
            readonly days: number;
        } | {
            /** @constant */
            readonly type: "nobody-uses";
        } | {
            /** @constant */
            readonly type: "task-ended";
            readonly on: string;
        } | {
            /** @constant */
            readonly type: "expired";
            readonly on: string;
        } | {
            /** @constant */
            readonly type: "held-elsewhere";
            readonly criteria: readonly string[];
        } | {
            /** @constant */
            readonly type: "already-retiring";
        } | {
            /** @constant */
            readonly type: "statutory-keep";
        } | {
            /** @constant */
            readonly type: "nothing-found";
        } | {
            /** @constant */
            readonly type: "too-little-known";
            readonly missing: readonly string[];
        } | {
            /** @constant */
            readonly type: "successor-of";
            readonly tools: number;
        };
        /** @description What the machine suggests for one tool. People decide. */
        readonly Recommendation: {
            readonly tool: components["schemas"]["ToolId"];
            readonly outcome: components["schemas"]["Outcome"];
            readonly into?: components["schemas"]["ToolId"];
            readonly reasons: readonly components["schemas"]["Reason"][];
        };
        /** @description What the tools of some offices cost together; tools whose hours nobody told are counted apart. */
        readonly RegionLoad: {
            readonly offices: number;
            readonly tools: number;
            readonly unknownTools: number;
            /** @description Hours a year, likely value. */
            readonly hours: number;
        };
        readonly RegionPart: ({
            readonly offices: number;
            readonly tools: number;
            readonly unknownTools: number;
            /** @description Hours a year, likely value. */
            readonly hours: number;
        } & {
            /** @constant */
            readonly type: "region";
            readonly region: string;
        }) | ({
            readonly offices: number;
            readonly tools: number;
            readonly unknownTools: number;
            /** @description Hours a year, likely value. */
            readonly hours: number;
        } & {
            /** @constant */
            readonly type: "office";
            readonly office: components["schemas"]["OfficeId"];
            readonly name: string;
        }) | ({
            readonly offices: number;
            readonly tools: number;
            readonly unknownTools: number;
            /** @description Hours a year, likely value. */
            readonly hours: number;
        } & {
            /** @constant */
            readonly type: "nowhere";
        });
        /** @description A region with what lies one step below it, heaviest first. */
        readonly RegionView: {
            readonly region?: string;
            /** @description The regions above it, the widest first. */
            readonly above: readonly string[];
            readonly sum: components["schemas"]["RegionLoad"];
            readonly parts: readonly components["schemas"]["RegionPart"][];
        };
        /** @description What became of a report, for whoever holds its code. */
        readonly ReportFate: {
            /** @description The salted hash that the ledger tells, hex. */
            readonly id: string;
            readonly place: components["schemas"]["ReportPlace"];
            readonly receivedOn: components["schemas"]["Day"];
            /** @description Whether the ledger has it already: all reports of a day are entered together. */
            readonly isEntered: boolean;
        } & {
            readonly reply?: string;
            readonly movedOn?: components["schemas"]["Day"];
            readonly case?: components["schemas"]["CaseId"];
        } & {
            readonly report: components["schemas"]["BurdenReport"];
            readonly toolName?: string;
            /** @description The day by which the ledger has it. */
            readonly by: components["schemas"]["Day"];
            /** @description What the ledger tells of it. */
            readonly entries: readonly {
                readonly place: number;
                readonly leaf: string;
                readonly act: components["schemas"]["WrittenAct"];
            }[];
        };
        /** @description Whence a verified report comes: a level and a region with enough possible senders, for one month. */
        readonly ReportOrigin: {
            readonly period: string;
            readonly level?: components["schemas"]["Level"];
            readonly region?: string;
        };
        /** @enum {string} */
        readonly ReportPlace: "answered" | "linked" | "received" | "seen" | "set-aside";
        /** @description The word that is given for a report at once: the ledger will have it by a day. Keep it: with it, and the ledger, its removal can be shown. */
        readonly ReportPromise: {
            /** @constant */
            readonly promise: "subtract/1";
            /** @description What the ledger will tell: SHA-256 of the salt and the content, hex. */
            readonly report: string;
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Day"];
            /** @description The report as it was taken. */
            readonly content: string;
            /** @description Hex. */
            readonly salt: string;
            readonly keyId: string;
            /** @description Ed25519 by the ledger's key, base64. */
            readonly signature: string;
            readonly keys: readonly components["schemas"]["LedgerKey"][];
        };
        /** @enum {string} */
        readonly ReportStep: "answer" | "link" | "see" | "set-aside";
        /** @description A tool of the register, or a name that the register may not have. */
        readonly ReportSubject: {
            readonly tool: components["schemas"]["ToolId"];
        } | {
            readonly named: string;
        };
        /** @enum {string} */
        readonly Role: "administrator" | "auditor" | "clerk" | "decider" | "reader" | "reviewer" | "sponsor" | "verifier";
        readonly RuleCount: {
            readonly findings: number;
            readonly gaps: number;
        };
        readonly SentenceTool: {
            readonly tool: components["schemas"]["ToolId"];
            readonly way: components["schemas"]["LinkWay"];
        } & {
            readonly name: string;
        };
        readonly SettleWish: {
            readonly tool: components["schemas"]["ToolId"];
            /** @description Where the demand begins, as the text was shown. */
            readonly start: number;
            readonly answer: components["schemas"]["LinkAnswer"];
        };
        /** @enum {string} */
        readonly Severity: "block" | "inform" | "review" | "violation" | "warn";
        /** @description A link as it is shown: with the tool's name, and whether whoever looks may answer it. */
        readonly ShownLink: {
            readonly tool: components["schemas"]["ToolId"];
            readonly start: number;
            readonly end: number;
            /** @enum {string} */
            readonly way: "alike" | "by-hand" | "by-kind" | "named" | "named-before";
            /** @enum {string} */
            readonly answer: "confirmed" | "open" | "refused";
        } & {
            readonly name: string;
            readonly mayAnswer: boolean;
        };
        readonly ShownText: {
            readonly text: components["schemas"]["KeptText"];
            readonly officeName?: string;
            readonly read: components["schemas"]["ReadText"];
            readonly links: readonly components["schemas"]["ShownLink"][];
        };
        /**
         * @description What a sentence does with the words of demand that are in it.
         * @enum {string}
         */
        readonly Stance: "definition" | "demand" | "prohibition" | "question" | "report" | "statement" | "voluntary";
        readonly StoredName: {
            /** @description The platform an account or app lives on, where somebody said: one name on two platforms is two tools. */
            readonly platform?: string;
            readonly id: components["schemas"]["ToolId"];
            readonly name: string;
            readonly kind: components["schemas"]["ToolKind"];
            readonly office: string;
        };
        readonly StoredOverlap: {
            readonly overlap: components["schemas"]["Overlap"];
            readonly a: components["schemas"]["StoredName"];
            readonly b: components["schemas"]["StoredName"];
        };
        readonly StoredTool: {
            readonly tool: components["schemas"]["Tool"];
            readonly office: components["schemas"]["Office"];
        } & {
            readonly evaluation?: components["schemas"]["ToolEvaluation"];
            readonly recommendation?: components["schemas"]["Recommendation"];
            /** @description The recommendation's `into`, by name. */
            readonly into?: {
                readonly id: components["schemas"]["ToolId"];
                readonly name: string;
            };
            readonly overlaps: readonly {
                readonly overlap: components["schemas"]["Overlap"];
                readonly other: {
                    readonly id: components["schemas"]["ToolId"];
                    readonly name: string;
                    readonly office: string;
                };
            }[];
        };
        /** @description The whole in figures: what a clerk reads first. Tools already retired are in none of them. */
        readonly Summary: {
            readonly tools: number;
            readonly offices: number;
            readonly byKind: {
                readonly form: number;
                readonly group: number;
                readonly app: number;
                readonly account: number;
                readonly site: number;
            };
            readonly byOutcome: {
                readonly retain: number;
                readonly rectify: number;
                readonly merge: number;
                readonly retire: number;
            };
            readonly byFamily: {
                readonly "forced-use": number;
                readonly "excessive-trace": number;
                readonly "ranking-misuse": number;
                readonly "duplicate-reporting": number;
                readonly dormant: number;
            };
            readonly unfiled: number;
            readonly filingUnknown: number;
            /** @description Tools that do the job of another one, so that one of the two could end. */
            readonly doubled: number;
            readonly dormant: number;
            readonly forced: number;
            readonly blockers: number;
            /** @description Tools of which not one fact about use is known. */
            readonly useUnknown: number;
            /** @description Tools of which no criterion could be judged: none applies, or evidence is missing for all. */
            readonly unjudged: number;
            /** @description Answers of cannot-tell over all answers, 0 to 1. */
            readonly unknownShare: number;
            /** @description Tools whose hours can be told; both sums are theirs. */
            readonly hoursKnown: number;
            /** @description Tools whose hours cannot be told; they are in neither sum. */
            readonly hoursUnknown: number;
            readonly hoursNow: components["schemas"]["Range"];
            readonly hoursAfter: components["schemas"]["Range"];
            /** @description Ids of the rulebook's limits that stood in for something nobody counted, in either sum. */
            readonly hoursAssumed: readonly string[];
        };
        /** @description The last day of a term; provisional where a year on the way has no published calendar. */
        readonly TermEnd: {
            readonly on: components["schemas"]["Day"];
            readonly provisional: boolean;
        };
        readonly TextId: string & Id<"X">;
        /** @enum {string} */
        readonly TextKind: "announcement" | "notice" | "rule";
        /** @description Where the pages of a text begin, in places of it, and the pages that are pictures, counted from 1. */
        readonly TextPages: {
            readonly starts: readonly number[];
            readonly unread: readonly number[];
        };
        /** @description Where in a text something stands, as a person finds it: page and paragraph, counted from 1. */
        readonly TextPlace: {
            readonly page?: number;
            readonly paragraph: number;
        };
        readonly TokenId: string & Id<"K">;
        /** @description What an account may draw now: under which key, and for which cell. */
        readonly TokenOffer: {
            readonly from: components["schemas"]["ReportOrigin"];
            /** @description Possible senders when the month's cells were frozen. */
            readonly senders: number;
            /** @description Accounts of the cell that have drawn this month. */
            readonly drawers: number;
            readonly keyId: string;
            /** @description SubjectPublicKeyInfo, DER, base64. */
            readonly publicKey: string;
            /** @description Where the ledger tells of the key. */
            readonly place: number;
            readonly most: number;
            readonly left: number;
        };
        /** @description Who is signed in, and anybody's account as it may be told. */
        readonly ToldAccount: {
            readonly id: components["schemas"]["AccountId"];
            readonly displayName: string;
            readonly duties: readonly {
                readonly role: components["schemas"]["Role"];
                readonly office: components["schemas"]["OfficeId"];
                /** @description The region, by code or by name as offices have it, whose whole subtree the role reaches; absent: the office's own matters only. */
                readonly within?: string;
            }[];
            /** @description Whether the invitation was taken. */
            readonly hasSignIn: boolean;
            /** @description Whether a second factor is asked for. */
            readonly hasCode: boolean;
            /** @description Milliseconds since 1970. */
            readonly closedAt?: number;
        };
        /** @description What the robot saw of a tool, latest first, and whether it waits to be looked at again. */
        readonly ToldAudits: {
            readonly audits: readonly {
                readonly address: string;
                readonly on: components["schemas"]["Day"];
                /** @description Pages that were seen, and how many are known. */
                readonly pages: components["schemas"]["Reach"];
                /** @description Of the front page; absent where it was not seen. */
                readonly figures?: {
                    readonly loadedMs: number;
                    readonly bytes: number;
                    readonly requests: number;
                };
                readonly answers: readonly components["schemas"]["AuditAnswer"][];
            }[];
            readonly waits: boolean;
        };
        /** @description A case, and the steps that whoever asks may take now. */
        readonly ToldCase: {
            readonly id: components["schemas"]["CaseId"];
            readonly kind: components["schemas"]["CaseKind"];
            readonly title: string;
            readonly office: {
                readonly id: components["schemas"]["OfficeId"];
                readonly name: string;
            };
            readonly tool?: {
                readonly id: components["schemas"]["ToolId"];
                readonly name: string;
                readonly life: components["schemas"]["Life"];
            };
            readonly about?: components["schemas"]["CaseId"];
            readonly openedOn?: components["schemas"]["Day"];
            readonly endedOn?: components["schemas"]["Day"];
            readonly place: string;
            readonly entries: readonly {
                readonly step: string;
                readonly on: components["schemas"]["Day"];
                readonly by?: {
                    readonly account: components["schemas"]["AccountId"];
                    readonly office: components["schemas"]["OfficeId"];
                };
                readonly answers: components["schemas"]["Answers"];
            }[];
            readonly clocks: readonly {
                readonly name: string;
                readonly startedOn: components["schemas"]["Day"];
                readonly limit?: components["schemas"]["Limit"];
                readonly due?: components["schemas"]["TermEnd"];
                /** @description Since when it stands still, and how many days of its term are left then. */
                readonly paused?: {
                    readonly on: components["schemas"]["Day"];
                    readonly left: number;
                };
                readonly stoppedOn?: components["schemas"]["Day"];
            }[];
            readonly open: readonly {
                readonly step: string;
                readonly suggested: components["schemas"]["Answers"];
            }[];
            readonly waitsFor: readonly {
                readonly step: string;
                readonly by: readonly ("administrator" | "auditor" | "clerk" | "decider" | "reader" | "reviewer" | "sponsor" | "verifier")[];
            }[];
        };
        /** @description A filing that is in force. */
        readonly ToldCertificate: {
            readonly number: string;
            readonly filedOn?: components["schemas"]["Day"];
            readonly tool: {
                readonly name: string;
                readonly life: components["schemas"]["Life"];
                readonly id: components["schemas"]["ToolId"];
            };
            readonly office: {
                readonly id: components["schemas"]["OfficeId"];
                readonly name: string;
            };
        };
        /** @description A kind of case as its table has it, and the same as a drawing (Mermaid). */
        readonly ToldKind: {
            readonly kind: string;
            readonly places: readonly string[];
            /** @description Places where nothing more is to be done. */
            readonly ends: readonly string[];
            readonly clocks: {
                readonly [key: string]: components["schemas"]["ClockRule"];
            };
            readonly steps: Record<string, never>;
        } & {
            readonly drawing: string;
        };
        /** @description The plan with the names of what it speaks of. */
        readonly ToldPlan: {
            readonly staying: readonly {
                readonly tool: components["schemas"]["ToolId"];
                /** @enum {string} */
                readonly why: "fixed" | "no-room" | "nothing-saved" | "serves" | "statutory-keep";
                /** @description Demands, its own or others', that no other tool of the plan serves. */
                readonly lostWithout: readonly {
                    readonly audience?: components["schemas"]["Audience"];
                    readonly tool: components["schemas"]["ToolId"];
                    readonly capability: string;
                }[];
                /** @description Of these, those that no other tool of the whole register could serve: a warning. */
                readonly onlyHere: number;
                /** @description Tools of which it takes over something. */
                readonly takesOverFrom: readonly components["schemas"]["ToolId"][];
            }[];
            readonly going: readonly {
                readonly tool: components["schemas"]["ToolId"];
                /**
                 * @description Settled beforehand, or because others serve all that it serves, or because nobody uses it of their own accord.
                 * @enum {string}
                 */
                readonly why: "already-retiring" | "fixed" | "served-by-others" | "unused";
                readonly moves: readonly {
                    readonly capability: string;
                    /** @enum {string} */
                    readonly audience?: "business" | "grassroots" | "public" | "staff";
                    readonly to: components["schemas"]["Offer"];
                    /**
                     * @description For people without a phone: whether they are served there as well. Absent where they are not asked about.
                     * @enum {string}
                     */
                    readonly path?: "none" | "told" | "untold";
                }[];
                /** @description Capabilities that are used and will be served by nobody: only where something settled makes it so. */
                readonly lost: readonly string[];
                readonly people?: number;
                readonly items?: number;
                /**
                 * @description A group whose members the heir may not hold: both together are more than a group has room for.
                 * @constant
                 */
                readonly mayNotFit?: true;
                readonly handover: number;
                readonly saves: number;
                readonly missing: readonly ("acceptance" | "accessibilityFaults" | "activeShares" | "alreadyHeldBy" | "annualCost" | "appraisalBases" | "askedTwice" | "boughtFollowers" | "burdenShown" | "capacity" | "complaintFunction" | "dataItems" | "dataReturned" | "downloads" | "elderModeFaults" | "eligibleUsers" | "exceptionExplained" | "filingNumberShown" | "filingRevoked" | "fixDueOn" | "fixedOn" | "followers" | "forProfit" | "forcedUses" | "frequency" | "groupDemands" | "groupOwner" | "groupTerm" | "holdsGrassrootsData" | "interactive" | "keepers" | "lastUpdatedOn" | "lastUsedOn" | "leadSource" | "mandatoryFeatures" | "members" | "messagesPerDay" | "messagesPerPersonAfter" | "messagesPerPersonBefore" | "minutesPerDay" | "minutesPerKeeper" | "minutesPerResponse" | "monthlyUsers" | "offHoursShare" | "offlinePath" | "oldestUnansweredOn" | "openedWithFiling" | "ownerIsMidLevel" | "projectAnswers" | "registeredUsers" | "replyDemandsPerWeek" | "respondents" | "responsesPerYear" | "role" | "sharingMeetsNeed" | "specialScene" | "sponsorShown" | "surveyDecidedOn" | "surveyDecisionAskedOn" | "taskEndedOn" | "tracesDemanded" | "tracesNeeded" | "useRequired" | "visitsPerYear")[];
            }[];
            readonly proposals: readonly {
                readonly tool: components["schemas"]["ToolId"];
                readonly served: readonly {
                    readonly capability: string;
                    readonly by: components["schemas"]["Offer"];
                }[];
                readonly isNew: readonly string[];
                /** @description A person has settled that it is built. */
                readonly isBuilt: boolean;
                /** @description Tools of the same office that go in this plan. */
                readonly outs: readonly components["schemas"]["ToolId"][];
                /** @description How many more of its tools the office would have to end: so many go for each that comes. */
                readonly owes: number;
            }[];
            readonly unservable: readonly ({
                readonly region?: string;
                readonly audience?: components["schemas"]["Audience"];
                readonly tool: components["schemas"]["ToolId"];
                readonly capability: string;
                /**
                 * @description People without a phone use it too, or must be able to.
                 * @constant
                 */
                readonly asksForPath?: true;
            } & {
                readonly because: readonly components["schemas"]["ToolId"][];
            })[];
            readonly tooMany: readonly ({
                readonly rule: string;
                readonly most: number;
            } & {
                readonly kept: readonly components["schemas"]["ToolId"][];
            })[];
            readonly crowded: readonly {
                readonly by: components["schemas"]["ToolId"];
                readonly people: number;
                readonly capacity: number;
                readonly from: readonly components["schemas"]["ToolId"][];
            }[];
            /** @description What the public gets from a tool that stays, and that nobody without a phone can get there. */
            readonly withoutPath: readonly ({
                readonly tool: components["schemas"]["ToolId"];
                readonly capability: string;
            } & {
                readonly by: components["schemas"]["ToolId"];
            })[];
            readonly figures: components["schemas"]["PlanFigures"];
            readonly value: number;
            readonly bound: number;
            readonly gap: number;
            /** @enum {string} */
            readonly ended: "cancelled" | "out-of-time" | "out-of-work" | "proven";
        } & {
            readonly evaluation: string;
            readonly asOf: components["schemas"]["Day"];
            readonly prices: {
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "price-yuan": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "price-tool-kept": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "price-problem-mended": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "price-people-moved": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "price-item-moved": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "price-handover-years": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "decide-hours-moved-likely": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "plan-use-floor": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "plan-match-least": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "plan-group-room": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
                /** @description A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
                readonly "plan-out-for-one-in": {
                    readonly id: string;
                    readonly value: number;
                    readonly unit: components["schemas"]["LimitUnit"];
                    readonly source: string;
                    readonly provenance: components["schemas"]["Provenance"];
                };
            };
            readonly names: {
                readonly tools: {
                    readonly [key: string]: {
                        readonly name: string;
                        readonly office: string;
                    };
                };
                readonly offices: {
                    readonly [key: string]: string;
                };
            };
        };
        /** @description How many ratings were counted, and which were not. */
        readonly ToldReport: {
            readonly counted: number;
            readonly refused: readonly {
                /** @description The place in what was sent, counted from nought. */
                readonly at: number;
                readonly type: string;
                readonly title: string;
            }[];
        };
        readonly ToldRulebook: {
            readonly id: string;
            readonly version: string;
            readonly overlays: readonly string[];
            readonly rules: readonly {
                readonly id: string;
                readonly family?: components["schemas"]["FindingFamily"];
                readonly severity: components["schemas"]["Severity"];
                readonly ground: components["schemas"]["Ground"];
                /** @description Limits of this rule by their local name: `within: 10 working-day`. */
                readonly limits: {
                    readonly [key: string]: components["schemas"]["Limit"];
                };
                /** @description False switches a rule off, as a local overlay may; a rule that is only local starts so. */
                readonly inForce: boolean;
            }[];
            readonly limits: readonly {
                readonly id: string;
                readonly value: number;
                readonly unit: components["schemas"]["LimitUnit"];
                readonly source: string;
                readonly provenance: components["schemas"]["Provenance"];
            }[];
        };
        /** @description A tool's use over some days, and how much of its use of a year was ordered, by month. */
        readonly ToldUseOfTool: {
            /** @description The days on which anything was reported, in their order. */
            readonly days: readonly {
                readonly day: components["schemas"]["Day"];
                readonly visits: number;
                readonly actions: number;
                /** @description About how many different visitors. */
                readonly visitors: number;
                /** @description How it came; absent: trackers reported it. */
                readonly way?: components["schemas"]["ImportedWay"];
            }[];
            readonly visits: number;
            readonly actions: number;
            readonly botActions: number;
            /** @description The last day on which anybody but a machine came. */
            readonly lastUsedOn?: components["schemas"]["Day"];
            /** @description Visits that ended, by how long they lasted. */
            readonly bands: readonly number[];
            readonly hours: readonly number[];
            /** @description Actions by capability, most first; those of none are not in it. */
            readonly byCapability: readonly {
                readonly capability: string;
                readonly actions: number;
            }[];
        } & {
            readonly year: components["schemas"]["OrderedYear"];
        };
        /** @description The same for the office that handles it. */
        readonly ToldVoice: {
            readonly number: number;
            readonly tool: components["schemas"]["ToolId"];
            readonly day: components["schemas"]["Day"];
            readonly kind: components["schemas"]["RatingKind"];
            readonly grade: components["schemas"]["Grade"];
            readonly words?: string;
            /** @description Whether whoever rated left a way to be reached. */
            readonly isNamed: boolean;
            /** @description The case that it opened or joined. */
            readonly case?: components["schemas"]["CaseId"];
            /** @description When whoever rated said that the answer helped. */
            readonly helpedOn?: components["schemas"]["Day"];
        } & {
            readonly contact?: string;
            readonly receipt?: string;
        };
        /** @description Anything registered: an app, an account, a group, a form or a site. */
        readonly Tool: {
            readonly id: components["schemas"]["ToolId"];
            readonly name: string;
            readonly kind: components["schemas"]["ToolKind"];
            readonly sponsor: components["schemas"]["OfficeId"];
            readonly description?: string;
            /** @description Region code or, where no code is known, the region's name. */
            readonly region?: string;
            readonly level?: components["schemas"]["Level"];
            /** @description Empty when nobody said. */
            readonly audiences: readonly ("business" | "grassroots" | "public" | "staff")[];
            /** @description Empty when nobody said; the name then speaks for the tool. */
            readonly capabilities: readonly {
                readonly text: string;
            }[];
            readonly life: components["schemas"]["Life"];
            readonly launchedOn?: components["schemas"]["DaySpan"];
            readonly papers: components["schemas"]["Papers"];
            readonly declared: components["schemas"]["Declared"];
            /** @description Columns nobody recognised, kept beside the record: heading -> text. */
            readonly beside: {
                readonly [key: string]: string;
            };
            readonly origin: components["schemas"]["Origin"];
        };
        readonly ToolEvaluation: {
            readonly tool: components["schemas"]["ToolId"];
            readonly answers: readonly {
                readonly criterion: string;
                readonly verdict: components["schemas"]["Verdict"];
                readonly evidence: readonly components["schemas"]["Evidence"][];
                readonly missing: readonly components["schemas"]["Missing"][];
                readonly facts: {
                    readonly [key: string]: string | number;
                };
            }[];
            readonly findings: readonly {
                readonly tool: components["schemas"]["ToolId"];
                readonly criterion: string;
                /** @enum {string} */
                readonly family?: "dormant" | "duplicate-reporting" | "excessive-trace" | "forced-use" | "ranking-misuse";
                /** @enum {string} */
                readonly severity: "block" | "inform" | "review" | "violation" | "warn";
                readonly ground: components["schemas"]["Ground"];
                readonly answer: components["schemas"]["Answer"];
            }[];
            readonly burden: components["schemas"]["Burden"];
        };
        /** @description The evidence on one tool of the last twelve months: a line for each collector, and every reading, oldest first. */
        readonly ToolEvidence: {
            readonly lines: readonly {
                readonly by: components["schemas"]["Gatherer"];
                readonly months: readonly {
                    readonly firstDay: components["schemas"]["Day"];
                    readonly seen: number;
                    readonly inVain: number;
                }[];
                readonly lastOn?: components["schemas"]["Day"];
            }[];
            readonly readings: readonly components["schemas"]["Gathered"][];
        };
        readonly ToolId: string & Id<"T">;
        /** @enum {string} */
        readonly ToolKind: "account" | "app" | "form" | "group" | "site";
        /** @description What came of one file. */
        readonly UsageFileReport: ({
            readonly sha256: string;
            readonly lines: number;
            readonly byFormat: {
                readonly common?: number;
                readonly combined?: number;
                readonly "nginx-json"?: number;
                readonly caddy?: number;
                readonly iis?: number;
            };
            /** @description Lines of none of the formats, and where the first of them stand. */
            readonly notUnderstood: number;
            readonly firstNotUnderstood: readonly number[];
            /** @description Lines longer than any call is. */
            readonly tooLong: number;
        } & {
            /** @constant */
            readonly type: "log";
            readonly file: string;
            readonly calls: components["schemas"]["CallCounts"];
            /** @description Names of servers that are no tool's, most calls first. */
            readonly unknownHosts: readonly {
                readonly host: string;
                readonly calls: number;
            }[];
            readonly hasTool: boolean;
            readonly from?: components["schemas"]["Day"];
            readonly to?: components["schemas"]["Day"];
        } & {
            /** @description The day on which the same content was taken before. */
            readonly takenOn?: components["schemas"]["Day"];
        }) | ({
            /** @constant */
            readonly type: "sheet";
            readonly file: string;
            readonly sha256: string;
            readonly taken: number;
            readonly days: number;
            readonly months: number;
            readonly refused: readonly {
                readonly place: {
                    readonly sheet?: string;
                    readonly row: number;
                };
                readonly refusal: components["schemas"]["UseRowRefusal"];
            }[];
        } & {
            /** @description The day on which the same content was taken before. */
            readonly takenOn?: components["schemas"]["Day"];
        });
        readonly UsageImported: {
            readonly files: readonly components["schemas"]["UsageFileReport"][];
            readonly tools: readonly {
                readonly tool: components["schemas"]["ToolId"];
                readonly name: string;
                readonly days: number;
                readonly from?: components["schemas"]["Day"];
                readonly to?: components["schemas"]["Day"];
                readonly visits: number;
                readonly actions: number;
                readonly machines: number;
                /** @description Facts that months told. */
                readonly readings: readonly string[];
            }[];
        };
        /** @description Why a row of a spreadsheet was not taken. */
        readonly UseRowRefusal: {
            /** @constant */
            readonly type: "use-row-names-no-tool";
        } | {
            /** @constant */
            readonly type: "use-row-tool-not-found";
            readonly named: string;
            /** @description Tools whose names are most alike. */
            readonly nearest: readonly {
                readonly id: components["schemas"]["ToolId"];
                readonly name: string;
            }[];
        } | {
            /** @constant */
            readonly type: "use-row-tool-not-unique";
            readonly named: string;
            readonly among: number;
        } | {
            /** @constant */
            readonly type: "use-row-tool-not-yours";
            readonly named: string;
        } | {
            /** @constant */
            readonly type: "use-row-without-day";
            readonly text: string;
        } | {
            /** @constant */
            readonly type: "use-row-neither-day-nor-month";
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
        } | {
            /** @constant */
            readonly type: "use-row-in-the-future";
            readonly from: components["schemas"]["Day"];
        } | {
            /** @constant */
            readonly type: "use-row-without-count";
        } | {
            /** @constant */
            readonly type: "use-row-told-before";
            readonly row: number;
        };
        /** @enum {string} */
        readonly Verdict: "cannot-tell" | "met" | "not-met";
        /** @description What reports of one tool come to. `few` are fewer than the floor, maybe none: that there is one voice is not told either. */
        readonly Voices: {
            /** @constant */
            readonly count: "few";
        } | {
            readonly count: number;
            /** @description The middle one of what they tell. */
            readonly medianMinutes: number;
            readonly families: {
                readonly "forced-use": "few" | number;
                readonly "excessive-trace": "few" | number;
                readonly "ranking-misuse": "few" | number;
                readonly "duplicate-reporting": "few" | number;
                readonly dormant: "few" | number;
            };
        };
        /** @description How much of a tool's use of a year speaks for it. */
        readonly VoluntaryUse: {
            /** @description All visits of the last 365 days. */
            readonly all: number;
            /** @description Those of free will. Of a month of which nothing is known all count. */
            readonly visits: components["schemas"]["Range"];
            /**
             * @description As a share of all, by the end of the range that favours the tool: only what is surely ordered is taken off, and a
             *     month does not count at all where nine visits in ten surely are.
             */
            readonly share: number;
            /** @description Whether something was said of most of these visits: then it stands in place of what papers alone make one suspect. */
            readonly isEstimated: boolean;
            /** @description The last day that may have been of free will; absent: nothing tells of any. */
            readonly lastOn?: components["schemas"]["Day"];
            /** @description Whether all use after that day was ordered. */
            readonly isOrderedSince: boolean;
        };
        /** @description What a leaf says: the act, when it was written (milliseconds since 1970), and the salted hash of what is kept beside it. */
        readonly WrittenAct: ({
            /** @constant */
            readonly act: "key-added";
            readonly keyId: string;
            /** @description 32 bytes, base64. */
            readonly publicKey: string;
            /** @description By the key before it, over these 32 bytes; the first key of a ledger has none. */
            readonly endorsed?: {
                readonly by: string;
                readonly signature: string;
            };
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "list-imported";
            /** @description SHA-256 of each file, hex; its name, typed by a person, is kept beside. */
            readonly files: readonly string[];
            readonly tools: number;
            readonly offices: number;
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "tool-declared";
            readonly tool: components["schemas"]["ToolId"];
            readonly kind: components["schemas"]["ToolKind"];
            readonly life: components["schemas"]["Life"];
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "register-evaluated";
            readonly evaluation: components["schemas"]["EvaluationId"];
            readonly asOf: components["schemas"]["Day"];
            readonly rulebook: {
                readonly id: string;
                readonly version: string;
            };
            readonly tools: number;
            readonly findings: number;
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "step-taken";
            readonly case: components["schemas"]["CaseId"];
            readonly kind: components["schemas"]["CaseKind"];
            /** @description The first step of a case is 1. */
            readonly number: number;
            readonly step: string;
            readonly place: string;
            readonly on: components["schemas"]["Day"];
            /** @description The office it was taken for; absent where a clock brought it about. */
            readonly office?: components["schemas"]["OfficeId"];
            readonly tool?: components["schemas"]["ToolId"];
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "sample-drawn";
            readonly case: components["schemas"]["CaseId"];
            /** @description The root that the ledger had at that size, hex. */
            readonly seed: string;
            readonly seedSize: number;
            /** @description The inspections among which it was drawn, in the order of their numbers. */
            readonly among: readonly components["schemas"]["CaseId"][];
            readonly drawn: readonly components["schemas"]["CaseId"][];
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "limit-set";
            /** @description By its id, as `APP-17.least`; on what it rests is kept beside. */
            readonly limit: string;
            readonly before: number;
            readonly value: number;
            readonly unit: components["schemas"]["LimitUnit"];
            readonly on: components["schemas"]["Day"];
            readonly office?: components["schemas"]["OfficeId"];
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "text-kept";
            readonly text: components["schemas"]["TextId"];
            /** @description SHA-256 of the text as it is kept, hex; its title is kept beside. */
            readonly digest: string;
            readonly demands: number;
            readonly on: components["schemas"]["Day"];
            readonly office?: components["schemas"]["OfficeId"];
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "text-link-settled";
            readonly text: components["schemas"]["TextId"];
            readonly tool: components["schemas"]["ToolId"];
            /** @description The span that was looked at, in places of the text. */
            readonly span: {
                readonly start: number;
                readonly end: number;
            };
            /** @enum {string} */
            readonly answer: "confirmed" | "refused";
            readonly on: components["schemas"]["Day"];
            readonly office?: components["schemas"]["OfficeId"];
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "duties-changed";
            /** @description Its name is kept beside; no duties at all: the account was closed. */
            readonly account: components["schemas"]["AccountId"];
            readonly duties: readonly {
                readonly role: components["schemas"]["Role"];
                readonly office: components["schemas"]["OfficeId"];
                /** @description The region, by code or by name as offices have it, whose whole subtree the role reaches; absent: the office's own matters only. */
                readonly within?: string;
            }[];
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /**
             * @description A key that signs tokens for burden reports: one for each cell of senders and month.
             * @constant
             */
            readonly act: "report-key-added";
            /** @description SHA-256 of the public key, hex. */
            readonly keyId: string;
            /** @description SubjectPublicKeyInfo, DER, base64. */
            readonly publicKey: string;
            readonly period: string;
            readonly level?: components["schemas"]["Level"];
            readonly region?: string;
            /** @description Possible senders when the month's cells were frozen. */
            readonly senders: number;
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "burden-reported";
            /** @description SHA-256 of its salt and its text, hex. */
            readonly report: string;
            readonly on: components["schemas"]["Day"];
        } & {
            readonly at: number;
            readonly kept?: string;
        }) | ({
            /** @constant */
            readonly act: "report-moved";
            readonly report: string;
            readonly step: components["schemas"]["ReportStep"];
            readonly place: components["schemas"]["ReportPlace"];
            readonly on: components["schemas"]["Day"];
            readonly office: components["schemas"]["OfficeId"];
            /** @description The case that takes it up; what was answered is kept beside. */
            readonly case?: components["schemas"]["CaseId"];
        } & {
            readonly at: number;
            readonly kept?: string;
        });
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
