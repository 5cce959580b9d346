package dev.signalbox.integrations.probes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/** A resolver on this machine. What it answers is made of the question; nothing is silence. */
final class TestResolver implements AutoCloseable {
  final List<Record> records = new CopyOnWriteArrayList<>();
  final List<String> heard = new CopyOnWriteArrayList<>();
  private final DatagramSocket socket;
  private final UnaryOperator<Optional<Message>> twist;

  TestResolver(UnaryOperator<Optional<Message>> twist) {
    this.twist = twist;
    try {
      socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    } catch (SocketException broken) {
      throw new UncheckedIOException(broken);
    }
    Thread.ofVirtual().start(this::serve);
  }

  URI url() {
    return URI.create("dns://127.0.0.1:" + socket.getLocalPort());
  }

  void add(String name, String address) {
    try {
      records.add(
          new ARecord(
              Name.fromString(name, Name.root), DClass.IN, 300, InetAddress.ofLiteral(address)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void serve() {
    try {
      while (true) {
        DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
        socket.receive(packet);
        heard.add("asked");
        Optional<Message> answer = twist.apply(Optional.of(answer(new Message(packet.getData()))));
        if (answer.isPresent()) {
          byte[] wire = answer.get().toWire();
          socket.send(new DatagramPacket(wire, wire.length, packet.getAddress(), packet.getPort()));
        }
      }
    } catch (SocketException closed) {
      heard.add("closed");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Message answer(Message asks) {
    Message answer = new Message(asks.getHeader().getID());
    answer.getHeader().setFlag(Flags.QR);
    answer.getHeader().setFlag(Flags.RA);
    Record question = asks.getQuestion();
    answer.addRecord(question, Section.QUESTION);
    List<Record> named =
        records.stream().filter(it -> it.getName().equals(question.getName())).toList();
    named.stream()
        .filter(it -> it.getType() == question.getType())
        .forEach(it -> answer.addRecord(it, Section.ANSWER));
    if (named.isEmpty()) {
      answer.getHeader().setRcode(Rcode.NXDOMAIN);
    }
    return answer;
  }

  @Override
  public void close() {
    socket.close();
  }
}
