package dev.signalbox.integrations.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** As much of a server of mail (RFC 5321) as it takes to hand one over, or to lose it. */
final class PostOffice implements AutoCloseable {
  private final ServerSocket door;
  private final String login;
  private final List<byte[]> taken = new CopyOnWriteArrayList<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final AtomicReference<Optional<Fault>> next = new AtomicReference<>(Optional.empty());

  /** What becomes of the next connection. */
  enum Fault {
    BUSY,
    /** It is let in, and nobody says anything to it. */
    SILENT,
    TAKES_AND_IS_SILENT,
    /** The connection ends with the first line of the mail. */
    CUT
  }

  /** {@code login}: the name and the word that it opens to, with a colon between. */
  PostOffice(String login) {
    this.login = "\0" + login.replace(':', '\0');
    try {
      door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    } catch (IOException broken) {
      throw new UncheckedIOException("opening a door", broken);
    }
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  void next(Fault fault) {
    next.set(Optional.of(fault));
  }

  List<byte[]> taken() {
    return taken;
  }

  int calls() {
    return calls.get();
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        open.add(caller);
        calls.incrementAndGet();
        Optional<Fault> fault = next.getAndSet(Optional.empty());
        Thread.ofVirtual().start(() -> speak(caller, fault));
      } catch (IOException closed) {
        return; // the test is over
      }
    }
  }

  private void speak(Socket caller, Optional<Fault> fault) {
    if (fault.equals(Optional.of(Fault.SILENT))) {
      return; // until the test is over
    }
    try (caller) {
      var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1));
      say(caller, fault.equals(Optional.of(Fault.BUSY)) ? "421 too many of you" : "220 hello");
      String line = lines.readLine();
      while (line != null && answer(caller, lines, line, fault)) {
        line = lines.readLine();
      }
    } catch (IOException gone) {
      return; // whoever called has hung up
    }
  }

  /** False where nothing more is said. */
  private boolean answer(Socket caller, BufferedReader lines, String line, Optional<Fault> fault)
      throws IOException {
    String word = line.split(" ", 2)[0];
    switch (word) {
      case "EHLO" -> say(caller, "250-here", "250 AUTH PLAIN");
      case "AUTH" -> say(caller, isRight(line) ? "235 welcome" : "535 no such name or word");
      case "RCPT" -> say(caller, line.contains("nobody@") ? "550 no such person" : "250 fine");
      case "DATA" -> {
        say(caller, "354 go on");
        return data(caller, lines, fault);
      }
      case "QUIT" -> say(caller, "221 farewell");
      default -> say(caller, "250 fine");
    }
    return true;
  }

  private boolean isRight(String line) {
    String[] words = line.split(" ", -1);
    return words.length == 3
        && new String(Base64.getDecoder().decode(words[2]), ISO_8859_1).endsWith(login);
  }

  private boolean data(Socket caller, BufferedReader lines, Optional<Fault> fault)
      throws IOException {
    List<String> mail = new ArrayList<>();
    String line = lines.readLine();
    while (line != null && !line.equals(".")) {
      if (fault.equals(Optional.of(Fault.CUT))) {
        return false;
      }
      mail.add(line.startsWith("..") ? line.substring(1) : line);
      line = lines.readLine();
    }
    taken.add(String.join("\r\n", mail).getBytes(ISO_8859_1));
    if (fault.equals(Optional.of(Fault.TAKES_AND_IS_SILENT))) {
      lines.readLine();
      return false;
    }
    say(caller, "250 taken");
    return true;
  }

  private static void say(Socket caller, String... lines) throws IOException {
    for (String line : lines) {
      caller.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
    }
    caller.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket caller : open) {
        caller.close();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("closing a door", broken);
    }
  }
}
