package dev.signalbox.handlers.preferences;

import dev.signalbox.integrations.documents.DocumentId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What is written on somebody's key: a UUID as RFC 4122 has it, in lower case. */
record UserId(String value) {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
  private static final String SAFE = "prefsSafe-";

  UserId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is no UUID".formatted(value));
    }
  }

  static UserId random() {
    return new UserId(UUID.randomUUID().toString());
  }

  /** As people type it, or as a spreadsheet has it. */
  static Optional<UserId> read(String written) {
    String id = written.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(id).matches() ? Optional.of(new UserId(id)) : Optional.empty();
  }

  /** Of a safe: that which follows on what all safes begin with. */
  static Optional<UserId> readSafe(String written) {
    String id = written.strip();
    return id.regionMatches(true, 0, SAFE, 0, SAFE.length())
        ? read(id.substring(SAFE.length()))
        : Optional.empty();
  }

  DocumentId key() {
    return new DocumentId(value);
  }

  DocumentId safe() {
    return new DocumentId(SAFE + value);
  }

  @Override
  public String toString() {
    return value;
  }
}
