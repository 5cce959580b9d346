package dev.signalbox.integrations.documents;

import java.util.regex.Pattern;

/** A question that a database has an index for. */
public record View(String design, String name) {
  private static final Pattern FORM = Pattern.compile("[\\w-]{1,80}");

  public View {
    if (!FORM.matcher(design).matches() || !FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("'%s/%s' is no view".formatted(design, name));
    }
  }

  /** Where its question is written down. */
  public DocumentId document() {
    return new DocumentId("_design/" + design);
  }

  @Override
  public String toString() {
    return design + "/" + name;
  }
}
