package dev.signalbox.handlers.doctor;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Membership.Badge;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Whether every channel that an estate names can be written to, and by whom it is read. */
@Singleton
final class ChannelsCheck implements Check {
  private final Installation installation;
  private final Membership membership;

  ChannelsCheck(Installation installation, Membership membership) {
    this.installation = installation;
    this.membership = membership;
  }

  @Override
  public String about() {
    return "channels";
  }

  @Override
  public Sight sight() {
    return Sight.WORKSPACE;
  }

  @Override
  public Finding look() {
    if (!(membership.badge() instanceof Badge.Valid)) {
      return Unasked.FOR_THE_TOKEN;
    }
    List<CompletableFuture<Finding>> looks =
        NamedChannel.all(installation.current()).stream().map(this::looking).toList();
    return summed(looks.stream().map(CompletableFuture::join).toList());
  }

  private CompletableFuture<Finding> looking(NamedChannel channel) {
    return CompletableFuture.supplyAsync(
        () -> channel.judge(membership.place(channel.id())), Thread::startVirtualThread);
  }

  private static Finding summed(List<Finding> findings) {
    List<Finding.Wrong> wrong = only(Finding.Wrong.class, findings);
    if (!wrong.isEmpty()) {
      return new Finding.Wrong(
          joined(wrong.stream().map(Finding.Wrong::because).toList()),
          joined(wrong.stream().map(Finding.Wrong::next).toList()));
    }
    List<Finding.Mind> mind = only(Finding.Mind.class, findings);
    return mind.isEmpty()
        ? new Finding.Well("I am in all %d that the estates name".formatted(findings.size()))
        : new Finding.Mind(
            joined(mind.stream().map(Finding.Mind::told).toList()),
            joined(mind.stream().map(Finding.Mind::next).toList()));
  }

  private static <T extends Finding> List<T> only(Class<T> kind, List<Finding> findings) {
    return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static String joined(List<String> sentences) {
    return sentences.stream().distinct().collect(Collectors.joining("; "));
  }
}
