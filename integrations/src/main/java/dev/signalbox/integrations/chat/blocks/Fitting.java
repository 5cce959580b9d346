package dev.signalbox.integrations.chat.blocks;

import dev.signalbox.integrations.chat.Words;
import io.micronaut.json.tree.JsonNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes blocks fit. First each long piece is shortened to its beginning; if that is not enough,
 * everything from where the room ends gives way. Buttons stay, and {@code notice} says where the
 * rest is.
 */
record Fitting(int blocks, int letters, int bytes, Words notice) {

  record Fitted(List<JsonNode> blocks, boolean whole) {}

  Fitted fit(List<List<Block>> pieces) {
    List<Block> all = pieces.stream().flatMap(List::stream).toList();
    if (fits(all)) {
      return new Fitted(json(all), true);
    }
    List<Block> beginnings = pieces.stream().flatMap(Fitting::beginning).toList();
    return new Fitted(json(cut(beginnings)), false);
  }

  private boolean fits(List<Block> list) {
    int written = list.stream().filter(block -> !block.stays()).mapToInt(Block::letters).sum();
    int heavy = list.stream().mapToInt(Block::bytes).sum();
    return list.size() <= blocks && written <= letters && heavy <= bytes;
  }

  private static Stream<Block> beginning(List<Block> piece) {
    return Stream.concat(
        piece.stream().filter(block -> !block.stays()).limit(1),
        piece.stream().filter(Block::stays));
  }

  private List<Block> cut(List<Block> list) {
    List<Block> last = Pieces.sections(notice);
    var room = new Room(blocks - last.size(), letters - 200, bytes - 600);
    Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    list.stream().filter(Block::stays).takeWhile(room::takes).forEach(kept::add);
    list.stream().filter(block -> !block.stays()).takeWhile(room::takes).forEach(kept::add);
    return Stream.concat(list.stream().filter(kept::contains), last.stream()).toList();
  }

  private static final class Room {
    private int blocks;
    private int letters;
    private int bytes;

    Room(int blocks, int letters, int bytes) {
      this.blocks = blocks;
      this.letters = letters;
      this.bytes = bytes;
    }

    boolean takes(Block block) {
      blocks--;
      bytes -= block.bytes();
      letters -= block.stays() ? 0 : block.letters();
      return blocks >= 0 && bytes >= 0 && letters >= 0;
    }
  }

  private static List<JsonNode> json(List<Block> list) {
    return list.stream().map(Block::json).toList();
  }
}
