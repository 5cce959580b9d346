package dev.signalbox.integrations.commands;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.hosts.Host;
import dev.signalbox.integrations.hosts.Printed;
import dev.signalbox.integrations.hosts.Script;
import dev.signalbox.integrations.hosts.Shell;
import dev.signalbox.integrations.hosts.ShellFile;
import jakarta.inject.Singleton;

/**
 * Commands on hosts in earnest: who made the token's folder there has begun it, and nobody else.
 */
@InEarnest
@Singleton
final class HostCommands implements Commands {
  private static final ShellFile STANDING = new ShellFile(HostCommands.class, "standing.sh");
  private static final ShellFile BEGIN = new ShellFile(HostCommands.class, "begin.sh");
  private static final ShellFile WORK = new ShellFile(HostCommands.class, "work.sh");
  private static final ShellFile LOOK = new ShellFile(HostCommands.class, "look.sh");
  private final Shell shell;

  HostCommands(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Ordered<Standing> begin(Host host, Token token, Errand errand) {
    String doing = "beginning %s on %s".formatted(errand.name(), host);
    Script script =
        Script.of(STANDING, BEGIN)
            .with("token", token.folder())
            .with("kind", errand.name().value())
            .with("changes", errand.changes() ? "yes" : "")
            .with("work", WORK.text())
            .with("answers", errand.answers())
            .settings(errand.settings())
            .words(errand.words());
    return switch (shell.order(host, doing, script, token.value())) {
      case Ordered.Refused<Printed>(Trouble trouble) -> new Ordered.Refused<>(trouble);
      case Ordered.Unknown<Printed>(Trouble trouble) -> new Ordered.Unknown<>(trouble);
      case Ordered.Done<Printed>(Printed printed) -> begun(printed, doing);
    };
  }

  private static Ordered<Standing> begun(Printed printed, String doing) {
    if (printed.word().equals("busy")) {
      return new Ordered.Refused<>(
          new Trouble(
              doing,
              Kind.LIMITED,
              "one of its kind is under way there already, %s".formatted(printed.body().strip())));
    }
    return Told.standing(printed)
        .<Ordered<Standing>>map(Ordered.Done::new)
        .orElseGet(() -> new Ordered.Unknown<>(garbled(doing)));
  }

  @Override
  public Asked<Standing> look(Host host, Token token) {
    String doing = "looking for %s on %s".formatted(token, host);
    Script script = Script.of(STANDING, LOOK).with("token", token.folder());
    return shell
        .ask(host, doing, script)
        .then(
            printed ->
                Told.standing(printed)
                    .<Asked<Standing>>map(Asked.Told::new)
                    .orElseGet(() -> new Asked.Troubled<>(garbled(doing))))
        .then(standing -> certain(host, token, doing, standing));
  }

  /** What is not there yet, and is on its way there, is not absent. */
  private Asked<Standing> certain(Host host, Token token, String doing, Standing standing) {
    return standing instanceof Standing.NotStarted
        ? shell
            .mayStillCome(host, doing, token.value())
            .then(
                coming ->
                    coming
                        ? new Asked.Troubled<>(
                            new Trouble(
                                doing, Kind.UNREACHABLE, "the order is still on its way there"))
                        : new Asked.Told<>(standing))
        : new Asked.Told<>(standing);
  }

  private static Trouble garbled(String doing) {
    return new Trouble(doing, Kind.GARBLED, "what the host answers means nothing");
  }
}
