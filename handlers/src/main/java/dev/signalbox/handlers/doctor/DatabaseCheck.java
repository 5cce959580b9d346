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
    String product;
    try {
      product = database.look().product();
    } catch (RuntimeException away) {
      return new Finding.Wrong(
          "it does not answer", "see that it runs and that SIGNALBOX_DB_URL names it");
    }
    return product.equals("H2")
        ? new Finding.Mind(
            "an H2 file: it outlives the death of this process, not of this machine",
            "for production set SIGNALBOX_DB_URL to a PostgreSQL")
        : new Finding.Well(product + " answers");
  }
}
