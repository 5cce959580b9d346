package dev.signalbox.bench.load;

/** What came back. */
record Reply(int status, String body) {
  /** The door answers 200 to people even where it could keep nothing: then its words say so. */
  boolean accepted() {
    return status == 200 && !body.contains("nothing was started");
  }
}
