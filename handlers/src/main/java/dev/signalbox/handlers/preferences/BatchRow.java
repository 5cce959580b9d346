package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.DocumentId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A batch of documents.
 *
 * @param source the environment that they are from, or what people call those of a file
 * @param run that made it, or used it last to make the same
 * @param tries of the step, for another try begins anew
 * @param origin the environment that it was copied of, so that it has been there
 * @param nextDocument where the next page begins, as long as it is being made
 */
@MappedEntity("users_batch")
record BatchRow(
    @Id String id,
    String estate,
    String source,
    String run,
    int tries,
    Instant madeAt,
    @Nullable String origin,
    @Nullable String nextDocument,
    State state) {
  enum State {
    /** It has some pages, and lacks others. */
    BEGUN,
    /** It has all of them, and nobody has counted them yet. */
    READ,
    WHOLE
  }

  Optional<String> copiedOf() {
    return Optional.ofNullable(origin);
  }

  Optional<DocumentId> next() {
    return Optional.ofNullable(nextDocument).map(DocumentId::new);
  }
}
