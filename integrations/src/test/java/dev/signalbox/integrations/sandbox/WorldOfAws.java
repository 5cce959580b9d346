package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.addresses.Addresses;
import dev.signalbox.integrations.identity.Identity;
import dev.signalbox.integrations.json.JsonObject;

/** Those of the simulated world who stand in for AWS. */
public record WorldOfAws(TestWorld world) {
  public Addresses addresses() {
    return new WorldAddresses(world.world(), world.fate());
  }

  public Identity identity() {
    return new WorldIdentity(world.world(), world.fate());
  }

  public String given(String connection, String name, boolean borne) {
    int before = world.world().all(FirstAddresses.KIND).size();
    String ip = "18.162.1." + (before + 1);
    JsonObject body =
        JsonObject.empty().with("name", name).with("address", ip).with("associated", borne);
    world
        .world()
        .change(things -> things.add(FirstAddresses.KIND, connection + "/" + before, body));
    return ip;
  }

  public void owns(String connection, String arn) {
    world
        .world()
        .change(
            things ->
                things.add(FirstIdentities.KIND, connection, JsonObject.empty().with("arn", arn)));
  }
}
