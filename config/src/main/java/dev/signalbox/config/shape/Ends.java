package dev.signalbox.config.shape;

import java.util.List;
import java.util.Optional;

/**
 * How an action can end other than by failing.
 *
 * @param goesOn the word for going on with the next step, where it has one
 * @param stated ends that the step must say something about
 * @param options whether the step's own {@code options} are such ends
 */
public record Ends(Optional<String> goesOn, List<String> stated, boolean options) {
  /** Just goes on. */
  public static final Ends ON = new Ends(Optional.empty(), List.of(), false);

  public Ends {
    stated = List.copyOf(stated);
  }

  public boolean branches() {
    return options || !stated.isEmpty();
  }
}
