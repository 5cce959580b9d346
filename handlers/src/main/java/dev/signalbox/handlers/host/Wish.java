package dev.signalbox.handlers.host;

import dev.signalbox.handlers.run.RunId;
import java.util.Map;

/** What somebody on the host wants of a run. Whatever changes it has a reason. */
public sealed interface Wish {
  RunId run();

  record Show(RunId run) implements Wish {}

  record Retry(RunId run, String reason) implements Wish {}

  record Abort(RunId run, String reason) implements Wish {}

  /**
   * The step that is held was done by hand.
   *
   * @param outputs what later steps need
   */
  record Done(RunId run, String reason, Map<String, String> outputs) implements Wish {
    public Done {
      outputs = Map.copyOf(outputs);
    }
  }
}
