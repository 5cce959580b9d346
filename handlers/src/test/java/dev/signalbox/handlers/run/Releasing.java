package dev.signalbox.handlers.run;

import java.util.Map;

/** People who carry the bundled release to where something may go wrong. */
record Releasing(Procedure procedure) {
  private static final Map<String, String> TYPED = Map.of("typed", "gigadb");

  /** Until they are asked whether it is good. */
  RunId validating() {
    RunId run = procedure.begun("release", Map.of("release", "v4.3.5"));
    procedure.approve("U0OPS2", TYPED);
    procedure.goesOn(run);
    return run;
  }

  /** Until they are asked whether it stays. */
  RunId live() {
    RunId run = validating();
    procedure.votes("U0CURATOR", "approved", Map.of());
    procedure.approve("U0TECH", Map.of());
    procedure.goesOn(run);
    procedure.approve("U0OPS2", TYPED);
    procedure.goesOn(run);
    return run;
  }

  void decided(String verdict) {
    procedure.votes("U0CURATOR", verdict, Map.of());
    procedure.votes("U0TECH", verdict, Map.of());
  }
}
