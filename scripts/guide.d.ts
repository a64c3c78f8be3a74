// What a decision script may use. Begin a script with
//   /** @param {import('../guide').Script} script */
// and any editor completes it; the check of a guide needs no TypeScript.

/** An answer is asked about, never taken out: comparing or joining it is refused, with what to write instead. */
export interface Answer {
  /** The question's key. */
  readonly key: string
  /** Whether it was asked and answered with more than "I don't know" or "prefer not to say". */
  isKnown(): boolean
}

/** Every predicate is false for a question that was not asked or not answered. */
export interface ChoiceAnswer<Option extends string = string> extends Answer {
  is(option: Option): boolean
  isOneOf(...options: Option[]): boolean
}

export interface YesNoAnswer extends ChoiceAnswer<'yes' | 'no'> {
  isYes(): boolean
  isNo(): boolean
}

export interface Count {
  atLeast(n: number): boolean
}

export interface ChoicesAnswer<Option extends string = string> extends Answer {
  has(option: Option): boolean
  hasAny(...options: Option[]): boolean
  isEmpty(): boolean
  count(): Count
}

/** A number or a sum of numbers; limits and factors are whole, at most 1e12 either way. An unknown part of a sum counts as 0. */
export interface NumberAnswer extends Answer {
  atLeast(limit: number): boolean
  below(limit: number): boolean
  /** From low to high, both included. */
  within(low: number, high: number): boolean
  times(factor: number): NumberAnswer
  plus(other: NumberAnswer): NumberAnswer
}

export interface DateAnswer extends Answer {
  /** Whether the session's day is at most so many days after it; a last day on a holiday can move to the next working day. */
  within(days: number, settings?: { lastDay?: 'nextWorkingDay' }): boolean
  withinWorkingDays(days: number): boolean
}

export interface PlaceAnswer extends Answer {
  /** Whether it lies in a division of six digits (GB/T 2260). */
  isIn(code: string): boolean
}

export interface EvidenceAnswer extends Answer {
  isEmpty(): boolean
  count(): Count
}

/** An ordinary arrow function that gives exactly true or false; it may use &&, ||, !, ?:, helper functions and loops. */
export type Condition = () => boolean
export type Confidence = 'high' | 'medium' | 'low'
export type Urgency = 'now' | 'today' | 'week' | 'later'

export interface Place {
  /** Stands before the entry with this id. */
  before?: string
  /** Stands after the entry with this id. */
  after?: string
}

export interface QuestionSettings extends Place {
  onlyIf?: Condition
  /** Asked even when nothing depends on it any more. */
  askAlways?: boolean
  /** Answers given beforehand may leave it out. */
  optional?: boolean
  /** What the advisor says to the client. */
  say?: string
  why?: string
  hint?: string
  sources?: string | string[]
  /** Whether the coded answer may be kept in the anonymised outcome. */
  keep?: boolean
  section?: string
}

export type Options<Option extends string> = { [key in Option]: string | { label: string, hint?: string } }

export interface NumberSettings extends QuestionSettings {
  min?: number
  max?: number
  zeroIsUnknown?: boolean
  unit?: string
  /** Lower edges of the bands in which it may be kept, ascending. */
  bands?: number[]
}

export interface Ask {
  selectOne<O extends string>(key: string, label: string, settings: QuestionSettings & { options: Options<O> }): ChoiceAnswer<O>
  selectMultiple<O extends string>(
    key: string, label: string, settings: QuestionSettings & { options: Options<O>, alone?: O[] }): ChoicesAnswer<O>
  yesNo(key: string, label: string, settings?: QuestionSettings & { options?: Options<'yes' | 'no'> }): YesNoAnswer
  number(key: string, label: string, settings?: NumberSettings): NumberAnswer
  /** Whole yuan. */
  money(key: string, label: string, settings?: NumberSettings): NumberAnswer
  date(key: string, label: string, settings?: QuestionSettings & { allowFuture?: boolean, bands?: number[] }): DateAnswer
  place(key: string, label: string, settings?: QuestionSettings): PlaceAnswer
  organisation(key: string, label: string, settings?: QuestionSettings): Answer
  text(key: string, label: string, settings?: QuestionSettings): Answer
  evidenceList(key: string, label: string, settings?: QuestionSettings): EvidenceAnswer
}

export interface Variants {
  /** Gives the name of the variant that holds, or false for none. */
  variant?: () => string | false
  variants?: { [name: string]: string }
}

export interface ConclusionSettings extends Variants {
  meaning?: string
  next?: string
  sources?: string | string[]
  /** Whether it interrupts the asking at once: act now; the session can go on afterwards. */
  interrupts?: boolean
}

export interface AdviceSettings extends Variants {
  detail?: string
  steps?: string[]
  sources?: string | string[]
  /** Specialities, as in the directory, of those to whom a client who agrees can be referred. */
  refer?: string | string[]
}

export interface ConcludeSettings extends Place {
  rule: string
  when?: Condition
  confidence?: Confidence | (() => Confidence)
  sources?: string | string[]
  because?: string
}

export interface AdviseSettings extends Place {
  rule: string
  urgency?: Urgency
  when?: Condition
  sources?: string | string[]
}

export interface Script {
  guide(settings: {
    id?: string, version?: string, title?: string, summary?: string, skip?: boolean, sections?: { [key: string]: string } }): void
  ask: Ask
  /** Names a condition in words; it counts as one predicate elsewhere, and is called there: money(). */
  define(key: string, words: string, condition: Condition, settings?: Place): Condition
  /** Where a session can end, in words. */
  conclusion(key: string, title: string, settings?: ConclusionSettings): void
  /** A rule that leads there; the first in order that holds wins. */
  conclude(key: string, settings: ConcludeSettings): void
  /** One remedy in words. */
  advice(key: string, title: string, settings?: AdviceSettings): void
  /** A rule that adds advice to the plan: one key, several, or several by urgency. */
  advise(keys: string | string[] | { [urgency in Urgency]?: string | string[] }, settings: AdviseSettings): void
  /** Only in conditions of advice: where the session ends. */
  concluded: { is(key: string): boolean, isOneOf(...keys: string[]): boolean }
  /** Only in conditions of advice: what else the plan holds. */
  planned: { has(advice: string): boolean }
  /** What the desk remembers of others, fixed when the session starts. */
  similar: { organisation: Count, leak: Count }
  /** The locality's facts: plain values. */
  facts: { readonly [key: string]: any }
  sum(...answers: NumberAnswer[]): NumberAnswer
  /** What must hold for every client; it is proven when the guide is checked. */
  promise(key: string, words: string, condition: Condition): void
  /** Two pieces of advice that must never stand in one plan. */
  exclude(first: string, second: string): void
}

/** What a locality's script is given: export default base => base.extend(({ replace, ask, facts }) => …) */
export interface LocalityScript extends Script {
  /** Changes an entry by id: new settings, or a new condition alone. */
  replace(id: string, change: Condition | { [setting: string]: any }): void
  remove(id: string): void
  /** The answers to the questions of the levels above. */
  questions: { readonly [key: string]: any }
  /** The defined conditions of the levels above. */
  conditions: { readonly [key: string]: Condition }
}

export interface Base {
  extend(change: (script: LocalityScript) => void): void
}
