package dev.signalbox.config.estate;

import java.util.Arrays;
import java.util.Set;

/** What a site or an environment uses a connection for. */
public enum Purpose {
  CLOUD("cloud"),
  BASTION("bastion"),
  PIPELINES("pipelines"),
  COMMANDS("commands"),
  DOCUMENTS("documents"),
  DATABASE("database");

  private final String word;

  Purpose(String word) {
    this.word = word;
  }

  /** As files write it. */
  public String word() {
    return word;
  }

  /** The types of connection that serve. */
  Set<String> types() {
    return switch (this) {
      case CLOUD -> Set.of("aws");
      case BASTION, COMMANDS -> Set.of("ssm", "ssh");
      case PIPELINES -> Set.of("gitlab");
      case DOCUMENTS -> Set.of("couchdb");
      case DATABASE -> Set.of("mysql");
    };
  }

  static Purpose of(String word) {
    return Arrays.stream(values())
        .filter(value -> value.word.equals(word))
        .findFirst()
        .orElseThrow();
  }
}
