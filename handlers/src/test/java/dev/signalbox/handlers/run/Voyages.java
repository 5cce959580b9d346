package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.run.Expedition.Leave;
import dev.signalbox.handlers.run.Rewind.Mark;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.Documents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where each procedure of GPII is begun from. */
record Voyages(Yard yard) {
  private static final String OFFICIAL = "https://flowmanager.prd.gpii.net";

  private static final String ENVIRONMENT = "environment";

  List<Leave> all() {
    String file =
        UserFiles.taken(
                yard.track(), "pilot.json", UserFiles.users(UserFiles.CLEO, UsersReloadTest.BOB))
            .id();
    Mark first = yard.rewind.mark();
    return names().stream().map(it -> from(it, first, file)).toList();
  }

  /** Whatever the estate's file names that is built, and is no practice. */
  private List<String> names() {
    Configuration now = yard.track().the(Installation.class).current();
    return yard.region.estate().about().runbooks().stream()
        .filter(it -> !it.equals("practice"))
        .filter(
            it ->
                Optional.ofNullable(now.runbooks().get(it)).orElseThrow().uses(now.shapes())
                    == Runbook.Readiness.BUILT)
        .toList();
  }

  private Leave from(String runbook, Mark first, String file) {
    return switch (runbook) {
      case "promote" -> new Leave(first, runbook, Map.of(), "what waits before prd");
      case "users-import",
          "users-import-bucket",
          "users-generate",
          "users-reset",
          "users-export",
          "users-migrate" ->
          users(runbook, first, file);
      case "couchdb-restore" -> new Leave(first, runbook, stg("to", "newest"), "stg");
      case "terraform-unlock" -> new Leave(first, runbook, Map.of(ENVIRONMENT, "stg"), "stg");
      case "rehearse-restore" -> new Leave(first, runbook, Map.of(), "the drill on stg");
      case "rehearse-node-loss" -> new Leave(first, runbook, Map.of(), "a node of stg goes away");
      case "broke-it" -> new Leave(first, runbook, stg("what", "all is gone"), "stg");
      case "point-installer" ->
          new Leave(inPlace(first), runbook, Map.of("url", OFFICIAL), "all is in place");
      case "rake" ->
          new Leave(first, runbook, stg("task", "rotate-secrets-key"), "a key is rotated on stg");
      case "tests-run" ->
          new Leave(first, runbook, stg("suite", "preferences-write"), "writes are timed on stg");
      case "zones-export" -> new Leave(first, runbook, Map.of("zone", "gpii.net"), "gpii.net");
      default -> throw new AssertionError(runbook + " is not walked yet: say with what it begins");
    };
  }

  private Leave users(String runbook, Mark first, String file) {
    return switch (runbook) {
      case "users-import" ->
          new Leave(
              first,
              runbook,
              Map.of("file", file, "label", "pilot"),
              "one new user, and one who is there");
      case "users-import-bucket" ->
          new Leave(
              first,
              runbook,
              Map.of("bucket", "inbox", "path", Dropbox.PILOTS, "label", "pilot"),
              "two new users");
      case "users-generate" ->
          new Leave(first, runbook, Map.of("count", "3", "label", "pilot"), "three of them");
      case "users-migrate" ->
          new Leave(grown(first), runbook, Map.of("from", "stg", "to", "prd"), "from stg to prd");
      case "users-export" -> new Leave(first, runbook, Map.of(ENVIRONMENT, "prd"), "those of prd");
      default ->
          new Leave(first, runbook, Map.of(ENVIRONMENT, "prd", "file", file), "one user of prd");
    };
  }

  private static Map<String, String> stg(String name, String value) {
    return Map.of(ENVIRONMENT, "stg", name, value);
  }

  /** There are two on stg who are not on prd yet. */
  private Mark grown(Mark first) {
    yard.rewind.to(first);
    Connection stg =
        Optional.ofNullable(
                yard.region.estate().topology().connections().get(new ConnectionName("stg-couch")))
            .orElseThrow();
    List<Change> two =
        Stream.of(UserFiles.CLEO, UserFiles.DORA)
            .flatMap(it -> Stream.of(UserFiles.safe(it), UserFiles.key(it)))
            .<Change>map(it -> new Change.Put(Document.read(it.tree()).orElseThrow()))
            .toList();
    Recorder recorder = (Recorder) yard.track().the(Documents.class);
    recorder.keeper().write((Connection.Couchdb) stg, new Batch(Batch.Way.ANEW, two));
    return yard.rewind.mark();
  }

  /** On its checklist nothing is left to do. */
  private Mark inPlace(Mark first) {
    yard.rewind.to(first);
    Stream.of("begin Pilots by 2027-01-15", "add Load the users", "done 1 all of them are there")
        .forEach(it -> yard.region.voting.typed("U0OPS1", "checklist gpii " + it));
    return yard.rewind.mark();
  }
}
