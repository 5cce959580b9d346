package dev.signalbox.integrations.hosts;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.GetCommandInvocationResponse;
import software.amazon.awssdk.services.ssm.model.InvocationDoesNotExistException;
import software.amazon.awssdk.services.ssm.model.SendCommandResponse;

/** A script on its way through AWS to one host, and its answer. */
record SsmTalk(SsmClient client, String instance, String doing, Pause pause) {
  private static final String SHELL = "AWS-RunShellScript";
  private static final int DELIVERED_WITHIN = 30;
  private static final String DONE_WITHIN = "60";
  private static final int LOOKS = 18;
  private static final long FIRST = 250;
  private static final long LONGEST = 2_000;

  /** Empty where AWS took it and did not say under which id. */
  Optional<String> send(String line, String comment) {
    SendCommandResponse sent =
        client.sendCommand(
            it ->
                it.documentName(SHELL)
                    .instanceIds(instance)
                    .comment(comment)
                    .timeoutSeconds(DELIVERED_WITHIN)
                    .parameters(
                        Map.of(
                            "commands", List.of(line), "executionTimeout", List.of(DONE_WITHIN))));
    return Optional.ofNullable(sent.command()).flatMap(it -> Optional.ofNullable(it.commandId()));
  }

  Ordered<Ran> heard(String command) {
    for (int look = 0; look < LOOKS; look++) {
      pause.pass(Duration.ofMillis(Math.min(LONGEST, FIRST << Math.min(look, 4))));
      Optional<Ordered<Ran>> over = seen(command).flatMap(it -> Invocation.of(it, doing));
      if (over.isPresent()) {
        return over.get();
      }
    }
    return new Ordered.Unknown<>(
        new Trouble(doing, Kind.UNREACHABLE, "no answer of the host in time"));
  }

  /** AWS does not know of it for a moment after it was sent. */
  private Optional<GetCommandInvocationResponse> seen(String command) {
    try {
      return Optional.of(
          client.getCommandInvocation(it -> it.commandId(command).instanceId(instance)));
    } catch (InvocationDoesNotExistException notYet) {
      return Optional.empty();
    }
  }
}
