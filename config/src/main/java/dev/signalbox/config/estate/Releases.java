package dev.signalbox.config.estate;

import java.util.List;

/**
 * How this estate's releases look.
 *
 * @param pattern of a tag
 * @param complexWhen paths whose change makes a release more than a small one
 */
public record Releases(
    String pattern, ConnectionName on, String repository, List<String> complexWhen) {
  public Releases {
    complexWhen = List.copyOf(complexWhen);
  }
}
