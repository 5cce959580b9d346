package dev.signalbox.integrations.hosts;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Neighbour;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;

/** One host, by SSH: what it is told it is told within a connection that ends with it. */
record SshWay(Calls calls, SshTalk talk) implements Way {
  @Override
  public Asked<Ran> ask(String doing, Script script) {
    return calls.ask(neighbour(), doing, () -> asked(doing, script));
  }

  private Asked<Ran> asked(String doing, Script script) {
    Asked<Ran> first = told(talk.once(doing, script));
    return first.equals(new Asked.Troubled<Ran>(SshTalk.cut(doing)))
        ? told(talk.once(doing, script))
        : first;
  }

  private static Asked<Ran> told(Ordered<Ran> heard) {
    return switch (heard) {
      case Ordered.Done<Ran>(Ran ran) -> new Asked.Told<>(ran);
      case Ordered.Refused<Ran>(Trouble trouble) -> new Asked.Troubled<>(trouble);
      case Ordered.Unknown<Ran>(Trouble trouble) -> new Asked.Troubled<>(trouble);
    };
  }

  @Override
  public Ordered<Ran> order(String doing, Script script, String mark) {
    return calls.order(neighbour(), doing, () -> talk.once(doing, script));
  }

  /** A connection that has ended brings nothing more. */
  @Override
  public Asked<Boolean> mayStillCome(String doing, String mark) {
    return new Asked.Told<>(false);
  }

  private Neighbour neighbour() {
    return new Neighbour(talk.there().reach(), Limits.MODEST);
  }
}
