package dev.signalbox.integrations.calls;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A call book in memory, and what stands around calls in earnest. */
public final class HeardCalls implements CallBook {
  public final List<String> lines = new ArrayList<>();
  public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final TroubleCounter troubles = new TroubleCounter();

  public Calls calls(Clock clock) {
    return new Calls(this, new Turnstiles(clock), new Measures(meters, troubles), troubles, clock);
  }

  public Troubles troubles() {
    return troubles;
  }

  @Override
  public synchronized Entry intend(Intent intent) {
    lines.add("intends " + intent.doing());
    return seen -> lines.add(seen.result() + " " + intent.doing());
  }

  @Override
  public synchronized void note(Intent intent, Observed observed) {
    lines.add(observed.result() + " " + intent.doing());
  }
}
