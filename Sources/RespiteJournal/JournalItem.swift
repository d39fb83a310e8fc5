import RespiteCore

/// One thing that the journal holds, for taking it out and in.
public enum JournalItem: Hashable, Sendable {
  case entry(JournalEntry)
  case occurrence(OccurrenceRecord)
  case memory(MemoryItem)
}
