package dev.signalbox.handlers.table;

import java.util.Locale;

/** What a role table tells of a site, and by which heads its columns are known. */
enum Column {
  ROLE("role"),
  VERSION("version|release"),
  STATUS("status");

  private final String heads;

  Column(String heads) {
    this.heads = heads;
  }

  boolean isCalled(Cell head) {
    return head.says().toLowerCase(Locale.ROOT).matches(heads);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
