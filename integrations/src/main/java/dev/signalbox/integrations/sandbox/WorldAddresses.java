package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.addresses.Address;
import dev.signalbox.integrations.addresses.Addresses;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.sandbox.Fate.Called;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The addresses that the simulated clouds keep, each with its connection before its name. */
@Singleton
final class WorldAddresses implements Addresses, StandIn {
  static final String NAME = "addresses";
  private final World world;
  private final Fate fate;

  WorldAddresses(World world, Fate fate) {
    this.world = world;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public Asked<Address> named(Connection.Aws account, String name) {
    String doing = "looking for the address %s in %s".formatted(name, place(account));
    return fate.ask(
        new Called(NAME, account.reach(), doing),
        () ->
            Address.only(
                doing, kept(account).stream().filter(it -> it.name().equals(name)).toList()));
  }

  @Override
  public Asked<Optional<Address>> owned(Connection.Aws account, String ip) {
    String doing = "asking whether %s belongs to %s".formatted(ip, place(account));
    return fate.ask(
        new Called(NAME, account.reach(), doing),
        () ->
            new Asked.Told<>(kept(account).stream().filter(it -> it.ip().equals(ip)).findFirst()));
  }

  private static String place(Connection.Aws account) {
    return "%s (%s)".formatted(account.reach().name(), account.region());
  }

  private List<Address> kept(Connection.Aws account) {
    String beginning = account.reach().name() + "/";
    return world.see(things -> things.all(FirstAddresses.KIND, beginning)).stream()
        .map(WorldAddresses::address)
        .toList();
  }

  private static Address address(Thing thing) {
    JsonNode body = thing.body();
    String name = Json.text(body, "name").orElse("");
    boolean borne = Json.member(body, "associated").filter(JsonNode::getBooleanValue).isPresent();
    return new Address(
        name,
        Json.text(body, "address").orElseThrow(),
        "eipalloc-" + thing.key(),
        Optional.of("i-" + name).filter(_ -> borne));
  }
}
