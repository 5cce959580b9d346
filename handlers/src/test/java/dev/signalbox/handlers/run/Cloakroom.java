package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.command.Answer;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.handlers.command.FrontDesk;
import dev.signalbox.handlers.file.File;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.upload.PlantedFiles;
import dev.signalbox.handlers.upload.Uploads;
import dev.signalbox.integrations.chat.Answers;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.MessageTs;
import dev.signalbox.integrations.chat.SharedFiles.FileId;
import dev.signalbox.integrations.chat.SharedFiles.Got;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;

/** A runbook that takes a file, one who gives it, and the file. */
final class Cloakroom implements AutoCloseable {
  private static final String READS =
      """
      runbook: trial
      title: Read ${file} into ${estate}
      reviewed: 2026-11-20
      command: trial <estate> <file>
      inputs:
        file: { type: file, accept: [json, csv], max: 8MB }
      steps:
        - id: first
          do: run.write
          with: { say: "read ${file}" }
        - id: good
          do: approval.ask
          with: { groups: [tech], say: "Is it good?", limit: 1d, on-limit: hold }
          rejected: []
      """;
  private static final SlackId ADA = new SlackId(new TeamId("T0BOX"), new UserId("U0OPS1"));
  private static final ChannelId OPS = new ChannelId("C0OPS");
  static final String WORDS = "[\"AKIAIOSFODNN7EXAMPLE\"]";
  static final File KEPT = File.given("my-users.json", WORDS);

  final Track track =
      Track.with(Map.of("trial.model", "here"), new FickleWorkspace(), new SimpleMeterRegistry());
  final Voting voting = new Voting(track);

  Cloakroom() {
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(READS, installation.shapes()));
    plant("F1", new Got.Text("my users.json", WORDS));
  }

  Uploads uploads() {
    return track.the(Uploads.class);
  }

  void plant(String id, Got got) {
    track.the(PlantedFiles.class).plant(id, got);
  }

  Answer submitted(String file, String then) {
    return answer(
        new Asked.Submitted(
            ADA,
            "build",
            OPS.value(),
            new Answers(
                Map.of(
                    "which",
                    List.of("gigadb/trial"),
                    "file",
                    List.of(file),
                    "then",
                    List.of(then)))));
  }

  Answer mentioned(String... files) {
    return answer(
        new Asked.Mentioned(
            ADA,
            OPS,
            new MessageTs("1732093322.000100"),
            "trial gigadb",
            List.of(files).stream().map(FileId::new).toList()));
  }

  private Answer answer(Asked asked) {
    FrontDesk desk = track.the(FrontDesk.class);
    desk.prepare(asked);
    return desk.answer(asked);
  }

  /** What follows once the file has been fetched. */
  static String said(Answer answer) {
    Answer.Look look =
        switch (answer) {
          case Answer.Close close -> close.then().orElseThrow();
          case Answer.Later(Message _, Answer.Look later) -> later;
          default -> throw new AssertionError(answer.toString());
        };
    return look.see().orElseThrow().toString();
  }

  @Override
  public void close() {
    track.close();
  }
}
