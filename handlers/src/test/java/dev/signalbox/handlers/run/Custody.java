package dev.signalbox.handlers.run;

import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.World;
import java.util.List;

/** The documents of people in production, and who is careless with them. */
record Custody(Region region) {
  static final String KIND = "document";

  /** A key and its safe; a database that was made anew does not even remember them. */
  private static final List<String> SOMEBODYS =
      List.of(UsersReloadTest.ADA, "prefsSafe-" + UsersReloadTest.ADA);

  static String key(String document) {
    return "prd-couch/" + document;
  }

  void loses() {
    region
        .track
        .the(World.class)
        .change(
            things -> {
              for (String document : SOMEBODYS) {
                things.find(KIND, key(document)).ifPresent((Thing it) -> things.remove(it));
              }
              return SOMEBODYS;
            });
  }
}
