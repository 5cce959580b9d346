package dev.signalbox.handlers.readiness;

import dev.signalbox.config.estate.Chain;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.mailing.Post;
import java.util.Optional;

/**
 * One call along a chain.
 *
 * @param letter the key of what is said, which nothing changes: it is said once
 */
record Ring(IncidentRow incident, Chain.Call call, String letter) {
  static Ring of(IncidentRow incident, CallingRow calling, Summons summons) {
    String letter = "run/%s/call/%d".formatted(calling.token(), summons.made());
    return new Ring(incident, summons.call(), letter);
  }

  /** Whom the ledger says that it called. */
  String whom() {
    return switch (call) {
      case Chain.Call.InChannel(var channel, String mention) ->
          "@%s in #%s".formatted(mention, channel);
      case Chain.Call.ByMail(String to) -> "mail to " + to;
      case Chain.Call.ByTelephone(String whom) -> "whoever reads it, to ring " + whom;
    };
  }

  /** What leaves for this call; empty where it is no mail. */
  Optional<Post> mail(String name, Deed.Words words, String say) {
    CallWords said = new CallWords(incident.told());
    String environment = words.errand().environment().orElse("");
    return call instanceof Chain.Call.ByMail(String to)
        ? Optional.of(
            new Post(
                words.token(),
                name,
                to,
                "[Incident] " + incident.told().title(),
                said.mail(say, environment)))
        : Optional.empty();
  }

  /** Something in the thread of an incident's run. */
  record Line(IncidentRow incident, String key) {}
}
