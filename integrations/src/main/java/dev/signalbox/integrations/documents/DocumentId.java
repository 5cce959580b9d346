package dev.signalbox.integrations.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a document is known by; people's are taken as they are, upper case and all. */
public record DocumentId(String value) implements Comparable<DocumentId> {
  private static final Pattern FORM =
      Pattern.compile("(?:_design/)?[^_\\p{Cntrl}][^\\p{Cntrl}]{0,199}");

  public DocumentId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("'%s' is no id of a document".formatted(value));
    }
  }

  public static Optional<DocumentId> read(String value) {
    return FORM.matcher(value).matches() ? Optional.of(new DocumentId(value)) : Optional.empty();
  }

  /** Whether it is how the database is asked, and nothing of anybody's. */
  public boolean isDesign() {
    return value.startsWith("_design/");
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
