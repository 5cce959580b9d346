package dev.signalbox.integrations.calls;

/**
 * How much a neighbour is asked.
 *
 * @param atOnce calls under way at the same time
 * @param burst calls in a row before the rate counts
 * @param perMinute calls that may follow
 */
public record Limits(int atOnce, int burst, int perMinute) {
  public static final Limits MODEST = new Limits(4, 100, 120);

  /** They allow 2,000 a minute to one user, who may be people's, too; self-managed ones less. */
  public static final Limits GITLAB = new Limits(4, 100, 300);
}
