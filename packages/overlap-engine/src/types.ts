/** The three kinds of entity that count as declared evidence. @public */
export type EntityKind = 'data' | 'tools' | 'systems';

/** Entity refs (or tool names) by kind. Compared as exact strings. @public */
export interface DeclaredEntities {
  readonly data?: readonly string[];
  readonly tools?: readonly string[];
  readonly systems?: readonly string[];
}

/** One text to compare, with what it is attached to. @public */
export interface OverlapDocument {
  readonly id: string;
  /** Overlaps inside one team never seed groups. */
  readonly team: string;
  readonly title: string;
  readonly problem: string;
  readonly outputs?: string;
  readonly tags?: readonly string[];
  readonly entities?: DeclaredEntities;
}

/** Word statistics of a foreign collection, blended in with a fixed mass. @public */
export interface OverlapBackground {
  readonly documentCount: number;
  readonly documentFrequencies: Readonly<Record<string, number>>;
}

/**
 * Where words lie in a space in which texts on one subject are close: learnt
 * from which words occur together (latent) or taken from what words mean in
 * general (meaning). Plain data.
 *
 * @public
 */
export interface SubjectPart {
  readonly kind: 'latent' | 'meaning';
  readonly dimensions: number;
  /** Stems that have a place, ascending. */
  readonly terms: readonly string[];
  /** One signed byte per term and dimension, row by row, as base64. */
  readonly rows: string;
  /** What each row is multiplied by: little-endian 32-bit floats as base64. */
  readonly scales: string;
}

/** What an organisation sets or has learnt about its own overlaps. @public */
export interface OverlapTuning {
  /** In place of `ENTITY_LOG_ODDS`, by kind. */
  readonly entityLogOdds?: Partial<Readonly<Record<EntityKind, number>>>;
  /** Added to the log odds of every pair, as `fitShift` learns it. */
  readonly shift?: number;
  /** How many verdicts the shift was learnt from. */
  readonly verdicts?: number;
}

/** Frozen statistics of a collection. Plain data: survives JSON unchanged. @public */
export interface OverlapModel {
  readonly version: number;
  /** The form of the data. Rebuild a stored model whose format is not `MODEL_FORMAT`. */
  readonly format: number;
  /** Snowball algorithm that reduces words to stems, such as `english`. */
  readonly language: string;
  /** Documents the model was built from. */
  readonly documentCount: number;
  /** Size of the collection behind the frequencies, background included. */
  readonly collectionSize: number;
  /** Mean field-weighted number of words of a document. */
  readonly averageLength: number;
  readonly meanSquaredNorm: number;
  /** Documents holding each term; a term held by at most one is left out. */
  readonly documentFrequencies: Readonly<Record<string, number>>;
  /** The spelling people use most for each stem two documents share. */
  readonly surfaceForms: Readonly<Record<string, string>>;
  /** Documents naming each entity; one named at most once is left out. */
  readonly entityFrequencies: Readonly<Record<string, number>>;
  /** Absent from models of format 1. */
  readonly subject?: readonly SubjectPart[];
  readonly tuning?: OverlapTuning;
}

/** Declared entities of a vector: every kind present, sorted, no repeats. @public */
export type VectorEntities = Readonly<Record<EntityKind, readonly string[]>>;

/** A document as the engine compares it. Plain data: survives JSON unchanged. @public */
export interface OverlapVector {
  readonly id: string;
  readonly team: string;
  /** Stems and pairs of adjacent stems, ascending by UTF-16 code unit. */
  readonly terms: readonly string[];
  /** Parallel to `terms`. Positive 32-bit floats: four bytes lose nothing. */
  readonly weights: readonly number[];
  readonly squaredNorm: number;
  readonly entities: VectorEntities;
  /** Too few words to compare: scores are valid but say next to nothing. */
  readonly tooLittle: boolean;
  /** Spellings of the stems the model has no spelling for. May be dropped. */
  readonly surfaceForms?: Readonly<Record<string, string>>;
}

/** In which respect two documents overlap. @public */
export type OverlapKind =
  | 'same-text'
  | 'same-problem'
  | 'same-data'
  | 'same-tool'
  | 'same-system';

/** A shared term with its part of the score, 0 to 1. @public */
export interface TermEvidence {
  /** Stem, or two stems joined by a space. */
  readonly term: string;
  /** The term as people write it. */
  readonly label: string;
  readonly share: number;
}

/** A shared entity with its part of the score, 0 to 1. @public */
export interface SharedEntityEvidence {
  readonly ref: string;
  readonly kind: EntityKind;
  readonly share: number;
}

/** Why two documents score as they do. All shares sum to 1, or to 0 when nothing is shared. @public */
export interface PairEvidence {
  /** Strongest first, eight at most. */
  readonly terms: readonly TermEvidence[];
  /** Strongest first. */
  readonly entities: readonly SharedEntityEvidence[];
  /** What the rest of the wording adds, because it is about the same subject. */
  readonly subjectShare: number;
  /** What the shared terms beyond the listed ones add up to. */
  readonly otherShare: number;
}

/** The comparison of two documents. The same to the bit in either order. @public */
export interface PairScore {
  /** Strength of the evidence, from 0 up. Ranks pairs exactly as `probability` does. */
  readonly score: number;
  /** Chance, 0 to 1, that people would call a pair worth showing a real overlap. */
  readonly probability: number;
  readonly kinds: readonly OverlapKind[];
  readonly evidence: PairEvidence;
}
