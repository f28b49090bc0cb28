import { type Duty, type OfficeId, roles } from '#kernel'
import type { Account } from '#usecases'
import { caseWords, peopleWords } from '#words'
import { Carried } from '../frame.tsx'
import { Problem } from '../parts/told.tsx'
import type { Reader } from '../reader.ts'
import { TextField } from './textField.tsx'

/** So many duties may be given to a new account at once. */
export const dutyRows = 3
const officesList = 'offices'

/** Accounts, for administrators: who may do what, a new one, and closing one. */
export function AccountsPage({
  reader,
  accounts,
  offices,
  formToken,
  invitation,
  problem,
  values = {},
}: {
  reader: Reader
  accounts: readonly Account[]
  offices: readonly { readonly id: OfficeId; readonly name: string }[]
  formToken: string
  /** The link for an account that was just made; it is shown this once. */
  invitation?: { readonly address: string; readonly displayName: string } | undefined
  problem?: string | undefined
  values?: Readonly<Record<string, string>>
}) {
  const says = peopleWords[reader.lang]
  const names = new Map(offices.map(({ id, name }) => [id, name]))
  return (
    <>
      <h1>{says.accounts}</h1>
      <p class="lead">{says.accountsLead}</p>
      <Problem says={problem} />
      {invitation ? (
        <div class="note" role="status">
          <p>{says.invited(invitation.displayName)}</p>
          <p>
            <code class="hash">{invitation.address}</code>
          </p>
        </div>
      ) : null}
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{says.displayName}</th>
            <th scope="col">{says.duties}</th>
            <th scope="col">{says.name}</th>
            <th scope="col">
              <span class="out-of-sight">{says.close}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id}>
              <th scope="row">{account.displayName}</th>
              <td class="card-wide">
                <ul class="plain">
                  {account.duties.map((duty, at) => (
                    <li key={at}>{sayDuty(reader, duty, names)}</li>
                  ))}
                </ul>
              </td>
              <td>
                {account.signIn?.name ?? (
                  <span class="quiet">{account.identity ? says.byProvider : says.notYet}</span>
                )}
              </td>
              <td>
                {account.closedAt === undefined ? (
                  <form action={`/accounts/${account.id}/close`} method="post">
                    <input type="hidden" name="form-token" value={formToken} />
                    <Carried reader={reader} />
                    <button class="button" aria-label={`${says.close}: ${account.displayName}`}>
                      {says.close}
                    </button>
                  </form>
                ) : (
                  <span class="quiet">{says.closed}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <section aria-labelledby="add">
        <h2 id="add">{says.addAccount}</h2>
        <form action="/accounts" method="post" data-once={says.addAccount}>
          <input type="hidden" name="form-token" value={formToken} />
          <Carried reader={reader} />
          <TextField
            name="displayName"
            says={says.displayName}
            hint={says.displayNameHint}
            value={values['displayName']}
          />
          <p class="quiet">{says.withinHint}</p>
          {Array.from({ length: dutyRows }, (_, at) => (
            <DutyRow key={at} reader={reader} at={at} values={values} />
          ))}
          <datalist id={officesList}>
            {offices.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          <p class="buttons">
            <button class="button button--primary">{says.addAccount}</button>
          </p>
        </form>
      </section>
    </>
  )
}

function DutyRow({
  reader,
  at,
  values,
}: {
  reader: Reader
  at: number
  values: Readonly<Record<string, string>>
}) {
  const says = peopleWords[reader.lang]
  const names = caseWords[reader.lang].roles
  const chosen = values[`role.${at}`]
  return (
    <fieldset class="asked-row">
      <legend>{says.dutyNo(reader.figures.count(at + 1))}</legend>
      <div class="asked-row__fields">
        <div class="field">
          <label class="field__name" for={`role.${at}`}>
            {says.role}
          </label>
          <select class="field__box" id={`role.${at}`} name={`role.${at}`}>
            <option value=""> </option>
            {roles.map((role) => (
              <option key={role} value={role} selected={role === chosen}>
                {names[role]}
              </option>
            ))}
          </select>
        </div>
        <TextField
          name={`office.${at}`}
          says={caseWords[reader.lang].page.office}
          value={values[`office.${at}`]}
          list={officesList}
        />
        <TextField name={`within.${at}`} says={says.within} value={values[`within.${at}`]} />
      </div>
    </fieldset>
  )
}

/** A duty as one phrase: the role, whose, and how far it reaches. */
export function sayDuty(
  reader: Reader,
  { role, office, within }: Duty,
  names: ReadonlyMap<OfficeId, string>,
): string {
  const says = peopleWords[reader.lang]
  const parts = [caseWords[reader.lang].roles[role], names.get(office) ?? office]
  return [...parts, ...(within === undefined ? [] : [says.reaches(within)])].join(' · ')
}
