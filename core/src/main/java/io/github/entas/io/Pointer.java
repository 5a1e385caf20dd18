package io.github.entas.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * JSON pointers (RFC 6901) into trees of nodes.
 *
 * <p>People may name what a list holds by its {@code id} and not by its position, which changes
 * when something before it is taken out.
 */
final class Pointer {

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

  private Pointer() {}

  /** A key as one segment of a pointer. */
  static String segment(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** The last key of a pointer; empty for the root. */
  static String lastKey(String pointer) {
    return key(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  /** The node at a pointer, or null. */
  static @Nullable Node find(Node root, String pointer) {
    @Nullable Node node = root;
    for (String segment : segments(pointer)) {
      node = node == null ? null : child(node, segment);
    }
    return node;
  }

  /**
   * The pointer with positions for ids, where it names by its id what a list holds; null where a
   * list does not hold it. Positions are taken as they are: what is about a strategy stays when a
   * scenario is asked of others only.
   */
  static @Nullable String indexed(Node root, String pointer) {
    StringBuilder indexed = new StringBuilder();
    @Nullable Node node = root;
    for (String segment : segments(pointer)) {
      String step = segment;
      if (node instanceof Node.Sequence sequence && !INDEX.matcher(segment).matches()) {
        int position = position(sequence, key(segment));
        if (position < 0) {
          return null;
        }
        step = Integer.toString(position);
      }
      indexed.append('/').append(step);
      node = node == null ? null : child(node, step);
    }
    return indexed.toString();
  }

  private static int position(Node.Sequence sequence, String id) {
    List<Node> elements = sequence.elements();
    return IntStream.range(0, elements.size())
        .filter(i -> id.equals(id(elements.get(i))))
        .findFirst()
        .orElse(-1);
  }

  /** The pointer with ids for positions, of everything in lists that has an id. */
  static String named(Node root, String pointer) {
    StringBuilder named = new StringBuilder();
    @Nullable Node node = root;
    for (String segment : segments(pointer)) {
      boolean listed = node instanceof Node.Sequence;
      node = node == null ? null : child(node, segment);
      @Nullable String id = listed && node != null ? id(node) : null;
      named.append('/').append(id == null ? segment : segment(id));
    }
    return named.toString();
  }

  private static @Nullable String id(Node node) {
    return node instanceof Node.Mapping && child(node, "id") instanceof Node.Text text
        ? text.value()
        : null;
  }

  /** The node with another child at a pointer of one segment, at which there is one. */
  static Node with(Node node, String pointer, Node child) {
    String key = lastKey(pointer);
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node.Member> members = new LinkedHashMap<>(mapping.members());
      members.computeIfPresent(key, (same, old) -> new Node.Member(old.keyPlace(), child));
      return new Node.Mapping(mapping.place(), Collections.unmodifiableMap(members));
    }
    if (node instanceof Node.Sequence sequence) {
      List<Node> elements = new ArrayList<>(sequence.elements());
      elements.set(Integer.parseInt(key), child);
      return new Node.Sequence(sequence.place(), List.copyOf(elements));
    }
    return node;
  }

  /** The place of the deepest node there is on the way along a pointer. */
  static Place deepest(Node root, String pointer) {
    Node node = root;
    for (String segment : segments(pointer)) {
      @Nullable Node child = child(node, segment);
      if (child == null) {
        break;
      }
      node = child;
    }
    return node.place();
  }

  /** The place of the key that a pointer ends with, or of the deepest node there is. */
  static Place ofKey(Node root, String pointer) {
    int end = pointer.lastIndexOf('/');
    if (end >= 0 && find(root, pointer.substring(0, end)) instanceof Node.Mapping mapping) {
      Node.@Nullable Member member = mapping.members().get(lastKey(pointer));
      if (member != null) {
        return member.keyPlace();
      }
    }
    return deepest(root, pointer);
  }

  private static List<String> segments(String pointer) {
    return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
  }

  private static @Nullable Node child(Node node, String segment) {
    if (node instanceof Node.Mapping mapping) {
      Node.@Nullable Member member = mapping.members().get(key(segment));
      return member == null ? null : member.value();
    }
    if (node instanceof Node.Sequence sequence && INDEX.matcher(segment).matches()) {
      int index = Integer.parseInt(segment);
      return index < sequence.elements().size() ? sequence.elements().get(index) : null;
    }
    return null;
  }

  private static String key(String segment) {
    return segment.replace("~1", "/").replace("~0", "~");
  }
}
