package dev.signalbox.integrations.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;

/** One line that somebody has run over SSH. */
final class SshLine implements Command {
  private final Machine machine;
  private final String line;
  private final SshHost.Manner manner;
  private Optional<OutputStream> out = Optional.empty();
  private Optional<OutputStream> err = Optional.empty();
  private Optional<ExitCallback> end = Optional.empty();

  SshLine(Machine machine, String line, SshHost.Manner manner) {
    this.machine = machine;
    this.line = line;
    this.manner = manner;
  }

  @Override
  public void setInputStream(InputStream in) {}

  @Override
  public void setOutputStream(OutputStream stream) {
    out = Optional.of(stream);
  }

  @Override
  public void setErrorStream(OutputStream stream) {
    err = Optional.of(stream);
  }

  @Override
  public void setExitCallback(ExitCallback callback) {
    end = Optional.of(callback);
  }

  @Override
  public void start(ChannelSession channel, Environment environment) {
    Thread.ofVirtual().start(() -> meet(channel));
  }

  private void meet(ChannelSession channel) {
    switch (manner) {
      case WELL -> says(machine.run(line));
      case DONE_AND_CUT -> {
        machine.run(line);
        channel.getSession().close(true);
      }
      case CUT -> channel.getSession().close(true);
      case HALF -> {
        Ran ran = machine.run(line);
        says(new Ran(0, ran.out().substring(0, ran.out().length() / 2), ""));
      }
      case STRANGE -> says(new Ran(0, "Welcome to the hotel!\n", ""));
      case BROKEN -> says(new Ran(127, "", "sh: not found\n"));
      case SILENT -> {
        // whoever waits for more waits in vain
      }
    }
  }

  private void says(Ran ran) {
    try {
      write(out.orElseThrow(), ran.out());
      write(err.orElseThrow(), ran.err());
    } catch (IOException gone) {
      return;
    }
    end.orElseThrow().onExit(ran.code());
  }

  private static void write(OutputStream to, String text) throws IOException {
    to.write(text.getBytes(UTF_8));
    to.flush();
  }

  @Override
  public void destroy(ChannelSession channel) {}
}
