package dev.signalbox.integrations.pipelines;

/** What jobs are told. Its value may be a secret, marked or not, so printing never shows it. */
public record Variable(VariableName name, String value, Traits traits) {
  /**
   * How it is kept.
   *
   * @param masked left out of what jobs print
   * @param guarded given to protected branches and tags alone
   * @param verbatim a dollar sign in it is one
   */
  public record Traits(boolean masked, boolean guarded, boolean verbatim) {
    public static final Traits PLAIN = new Traits(false, false, true);
  }

  public Variable with(String another) {
    return new Variable(name, another, traits);
  }

  @Override
  public String toString() {
    return "Variable[%s]".formatted(name);
  }
}
