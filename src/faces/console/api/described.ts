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
                        readonly "application/json": components["schemas"]["UseSummary"];
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
                    readonly kind?: "filing" | "finding" | "retirement" | "campaign" | "inspection";
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
                        readonly kind: "filing" | "finding" | "retirement" | "campaign" | "inspection";
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
                                readonly scopes: readonly ("accounts" | "cases:read" | "cases:write" | "rulebook" | "usage" | "webhooks")[];
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
                        readonly scopes: readonly ("cases:read" | "cases:write" | "accounts" | "rulebook" | "webhooks" | "usage")[];
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
                                readonly acts: readonly ("burden-reported" | "duties-changed" | "key-added" | "limit-set" | "list-imported" | "register-evaluated" | "report-key-added" | "report-moved" | "sample-drawn" | "step-taken" | "tool-declared")[];
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
                        readonly acts?: readonly ("key-added" | "list-imported" | "tool-declared" | "register-evaluated" | "step-taken" | "sample-drawn" | "limit-set" | "duties-changed")[];
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
        readonly CaseId: string & Id<"C">;
        /** @enum {string} */
        readonly CaseKind: "campaign" | "filing" | "finding" | "inspection" | "retirement";
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
        readonly LimitUnit: "count" | "day" | "day-of-year" | "hour" | "minute" | "month" | "second" | "share" | "working-day" | "year";
        /**
         * @description What is missing to judge: a fact of the tool, or a paper the register does not hold.
         * @enum {string}
         */
        readonly Missing: "acceptance" | "activeShares" | "alreadyHeldBy" | "annualCost" | "appraisalBases" | "approval-number" | "askedTwice" | "audience" | "boughtFollowers" | "burdenShown" | "capabilities" | "capacity" | "complaintFunction" | "dataItems" | "dataReturned" | "downloads" | "eligibleUsers" | "end-day" | "exceptionExplained" | "filing" | "filing-record" | "filingNumberShown" | "filingRevoked" | "fixDueOn" | "fixedOn" | "followers" | "forProfit" | "forcedUses" | "form-number" | "frequency" | "groupDemands" | "groupOwner" | "groupTerm" | "holdsGrassrootsData" | "holiday-calendar" | "interactive" | "issuer" | "keepers" | "lastUpdatedOn" | "lastUsedOn" | "launch-day" | "leadSource" | "mandatoryFeatures" | "members" | "messagesPerDay" | "messagesPerPersonAfter" | "messagesPerPersonBefore" | "minutesPerDay" | "minutesPerKeeper" | "minutesPerResponse" | "monthlyUsers" | "offHoursShare" | "offlinePath" | "oldestUnansweredOn" | "openedWithFiling" | "ownerIsMidLevel" | "platform" | "projectAnswers" | "purpose" | "registeredUsers" | "replyDemandsPerWeek" | "respondents" | "responsesPerYear" | "role" | "sharingMeetsNeed" | "specialScene" | "sponsor-level" | "sponsorShown" | "surveyDecidedOn" | "surveyDecisionAskedOn" | "taskEndedOn" | "tracesDemanded" | "tracesNeeded" | "useRequired" | "validity" | "visitsPerYear";
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
            readonly receivedOn: components["schemas"]["Day"];
            /** @description Whether the ledger has it already: all reports of a day are entered together. */
            readonly isEntered: boolean;
            readonly place: components["schemas"]["ReportPlace"];
        } & {
            readonly movedOn?: components["schemas"]["Day"];
            readonly reply?: string;
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
        /** @enum {string} */
        readonly Severity: "block" | "inform" | "review" | "violation" | "warn";
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
                readonly missing: readonly ("acceptance" | "activeShares" | "alreadyHeldBy" | "annualCost" | "appraisalBases" | "askedTwice" | "boughtFollowers" | "burdenShown" | "capacity" | "complaintFunction" | "dataItems" | "dataReturned" | "downloads" | "eligibleUsers" | "exceptionExplained" | "filingNumberShown" | "filingRevoked" | "fixDueOn" | "fixedOn" | "followers" | "forProfit" | "forcedUses" | "frequency" | "groupDemands" | "groupOwner" | "groupTerm" | "holdsGrassrootsData" | "interactive" | "keepers" | "lastUpdatedOn" | "lastUsedOn" | "leadSource" | "mandatoryFeatures" | "members" | "messagesPerDay" | "messagesPerPersonAfter" | "messagesPerPersonBefore" | "minutesPerDay" | "minutesPerKeeper" | "minutesPerResponse" | "monthlyUsers" | "offHoursShare" | "offlinePath" | "oldestUnansweredOn" | "openedWithFiling" | "ownerIsMidLevel" | "projectAnswers" | "registeredUsers" | "replyDemandsPerWeek" | "respondents" | "responsesPerYear" | "role" | "sharingMeetsNeed" | "specialScene" | "sponsorShown" | "surveyDecidedOn" | "surveyDecisionAskedOn" | "taskEndedOn" | "tracesDemanded" | "tracesNeeded" | "useRequired" | "visitsPerYear")[];
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
        readonly ToolId: string & Id<"T">;
        /** @enum {string} */
        readonly ToolKind: "account" | "app" | "form" | "group" | "site";
        /** @description A tool's use over some days. */
        readonly UseSummary: {
            /** @description The days on which anything was reported, in their order. */
            readonly days: readonly {
                readonly day: components["schemas"]["Day"];
                readonly visits: number;
                readonly actions: number;
                /** @description About how many different visitors. */
                readonly visitors: number;
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
