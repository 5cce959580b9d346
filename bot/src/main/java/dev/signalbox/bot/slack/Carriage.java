package dev.signalbox.bot.slack;

import dev.signalbox.integrations.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** An answer on its way: in the reply, in a call that cannot wait, in what is said afterwards. */
record Carriage(Reply reply, Optional<Call> call, List<Saying> sayings) {
  Carriage {
    sayings = List.copyOf(sayings);
  }

  /** Made before the reply leaves, for what opens it lives 3 s; {@code otherwise} if it fails. */
  record Call(String method, JsonObject body, Carriage otherwise) {}

  static Carriage of(Reply reply) {
    return new Carriage(reply, Optional.empty(), List.of());
  }

  static Carriage saying(Saying saying) {
    return of(Reply.acknowledged()).and(saying);
  }

  static Carriage calling(String method, JsonObject body, Carriage otherwise) {
    return new Carriage(
        Reply.acknowledged(), Optional.of(new Call(method, body, otherwise)), List.of());
  }

  List<Saying.Lasting> lasting() {
    return only(Saying.Lasting.class);
  }

  List<Saying.Passing> passing() {
    return only(Saying.Passing.class);
  }

  private <T extends Saying> List<T> only(Class<T> kind) {
    return sayings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  Carriage and(Saying saying) {
    return new Carriage(reply, call, List.of(saying));
  }
}
