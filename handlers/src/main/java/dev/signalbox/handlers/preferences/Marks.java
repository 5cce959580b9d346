package dev.signalbox.handlers.preferences;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Revision;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers what each step has written, and nothing that was there before it came. */
@Singleton
class Marks {
  private final MarkRows rows;

  Marks(MarkRows rows) {
    this.rows = rows;
  }

  /** Under which a step finds again what it wrote, whichever try and worker did it. */
  static String deed(Token token) {
    return "%s/%s".formatted(token.run(), token.step());
  }

  @Transactional
  Map<DocumentId, MarkRow> of(String deed, Collection<DocumentId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : rows.of(deed, values(ids)).stream()
            .collect(toMap(it -> new DocumentId(it.document()), it -> it));
  }

  /** Of these those that nobody has read back since. */
  @Transactional
  Set<DocumentId> open(String deed, Collection<DocumentId> ids) {
    return of(deed, ids).entrySet().stream()
        .filter(it -> it.getValue().revision() == null)
        .map(Map.Entry::getKey)
        .collect(toUnmodifiableSet());
  }

  @Transactional
  boolean hasAny(String deed) {
    return rows.count(deed) > 0;
  }

  @Transactional
  long count(String deed, Part part) {
    return rows.count(deed, part.name());
  }

  /** Before it is done: who dies over it is followed by one who knows. */
  @Transactional
  void begin(Token token, Batch batch, List<DocumentId> missing) {
    Set<DocumentId> known = of(deed(token), missing).keySet();
    rows.saveAll(
        missing.stream()
            .filter(it -> !known.contains(it))
            .map(it -> new MarkRow(deed(token), it.value(), batch.id(), token.run(), null))
            .toList());
  }

  /** The same, whatever this step has written of it before. */
  @Transactional
  void beginAnew(Token token, Batch batch, List<DocumentId> ids) {
    strike(deed(token), ids);
    begin(token, batch, ids);
  }

  @Transactional
  void settle(String deed, Map<DocumentId, Revision> written) {
    written.forEach((id, revision) -> rows.settle(deed, id.value(), revision.value()));
  }

  /** It did not happen, for certain. */
  @Transactional
  void strike(String deed, Collection<DocumentId> ids) {
    if (!ids.isEmpty()) {
      rows.strike(deed, values(ids));
    }
  }

  /** Where nothing of it was written, it did not happen; what will pass is looked at again. */
  @Transactional
  <O> Outcome<O> stuck(Token token, Trouble trouble) {
    if (!hasAny(deed(token))) {
      return Ways.failed(trouble);
    }
    return trouble.kind().passes()
        ? new Outcome.Unknown<>(trouble.says())
        : new Outcome.Half<>(trouble.says());
  }

  /** These are never taken, however often they are sent. */
  @Transactional
  <O> Outcome<O> refused(String deed, Collection<DocumentId> ids, String why) {
    strike(deed, ids);
    return hasAny(deed) ? new Outcome.Half<>(why) : new Outcome.Failed<>(why, false);
  }

  private static List<String> values(Collection<DocumentId> ids) {
    return ids.stream().map(DocumentId::value).toList();
  }
}
