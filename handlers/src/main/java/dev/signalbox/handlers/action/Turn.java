package dev.signalbox.handlers.action;

/** One try at one step: for whom, under which token, with which arguments. */
public record Turn<A>(Token token, Errand errand, A arguments) {
  /** The same for whoever does a part of it. */
  public <B> Turn<B> with(B others) {
    return new Turn<>(token, errand, others);
  }
}
