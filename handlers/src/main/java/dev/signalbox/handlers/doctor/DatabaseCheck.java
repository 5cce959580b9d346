package dev.signalbox.handlers.doctor;

import jakarta.inject.Singleton;

@Singleton
final class DatabaseCheck implements Check {
  private final Database database;

  DatabaseCheck(Database database) {
    this.database = database;
  }

  @Override
  public String about() {
    return "database";
  }

  @Override
  public Finding look() {
    return switch (database.look()) {
      case Database.Seen.Answers(String product, _) when product.equals("H2") ->
          new Finding.Mind(
              "an H2 file: it outlives the death of this process, not of this machine",
              "for production set SIGNALBOX_DB_URL to a PostgreSQL");
      case Database.Seen.Answers(String product, _) -> new Finding.Well(product + " answers");
      case Database.Seen.Held _ ->
          new Finding.Well("a running Signalbox holds it; ask it with `/ops doctor`");
      case Database.Seen.NotMadeYet _ -> new Finding.Well("none yet; the first start makes it");
      case Database.Seen.Away _ ->
          new Finding.Wrong(
              "it does not answer", "see that it runs and that SIGNALBOX_DB_URL names it");
    };
  }
}
