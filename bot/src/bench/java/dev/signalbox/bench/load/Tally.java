package dev.signalbox.bench.load;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** What became of a batch. */
public final class Tally {
  private final Batch batch;
  private final long[] due;
  private final long[] took;
  private final BitSet accepted = new BitSet();
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private int sent;
  private int answered;
  private int kept;

  Tally(Batch batch) {
    this.batch = batch;
    this.due = new long[batch.size()];
    this.took = new long[batch.size()];
  }

  /** {@code when}: the moment it was meant to leave, late or not. */
  void due(int number, long when) {
    due[number] = when;
    sent++;
    first = Math.min(first, when);
  }

  void heard(int number, Reply reply) {
    last = System.nanoTime();
    took[number] = last - due[number];
    answered++;
    if (reply.accepted()) {
      accepted.set(number);
      kept++;
    }
  }

  public int size() {
    return batch.size();
  }

  int answered() {
    return answered;
  }

  public int accepted() {
    return kept;
  }

  /** What was sent and got another answer, or none. */
  public int turnedAway() {
    return sent - accepted();
  }

  public String fate() {
    return "%d of %d".formatted(turnedAway(), sent);
  }

  public List<String> acceptedTexts() {
    return accepted.stream().mapToObj(batch::text).toList();
  }

  public double perSecond() {
    return answered / ((last - first) / 1e9);
  }

  public Latencies latencies() {
    return latencies(batch.size());
  }

  /** Of the first ones. What got no answer has no time, and is told beside the times. */
  public Latencies latencies(int count) {
    return new Latencies(
        IntStream.range(0, count).filter(accepted::get).mapToLong(number -> took[number]));
  }
}
