package dev.signalbox.config.type;

/** Several of one type, written out. */
public record ListOf(Type item) implements Type {
  @Override
  public String word() {
    return "list " + item.word();
  }
}
