package io.github.entas.io;

import io.github.entas.engine.Source;
import io.github.entas.evidence.CatalogueNumber;
import io.github.entas.evidence.Provenance;
import io.github.entas.stat.ConstantValue;
import io.github.entas.stat.Distribution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a file, and numbers of the catalogue where the file gives none. */
final class Overlay {

  private final Element given;
  private Node node;
  private int levers;

  Overlay(Element given) {
    this.given = given;
    this.node = given.node();
  }

  /** Whether there is something at a path, given or filled in. */
  boolean has(String path) {
    return at(path) != null;
  }

  /** What is at a path, given or filled in; null for nothing. */
  @Nullable Node at(String path) {
    return Pointer.find(node, "/" + path);
  }

  /** What is at a path as an element of the file. */
  Element element(String path, Node at) {
    return given.at("/" + path, at);
  }

  /** Puts a number where there is none; what stands in its way is left to be refused. */
  void fill(String path, Distribution value, Provenance provenance, String entry) {
    Node before = node;
    node = with(node, List.of(path.split("/", -1)), of(value));
    if (!node.equals(before)) {
      take(path, provenance, entry);
    }
  }

  /** Adds a lever to those filled in; none may be given. */
  void addLever(String lever, CatalogueNumber gain, String entry) {
    Map<String, Node.Member> members = new LinkedHashMap<>();
    members.put("lever", member(new Node.Text(place(), lever)));
    members.put("maxGain", member(of(gain.value())));
    Node added = new Node.Mapping(place(), Collections.unmodifiableMap(members));
    List<Node> all =
        new ArrayList<>(at("levers") instanceof Node.Sequence some ? some.elements() : List.of());
    all.add(added);
    if (node instanceof Node.Mapping mapping) {
      node = with(mapping, "levers", new Node.Sequence(place(), List.copyOf(all)));
      take("levers/" + levers + "/maxGain", gain.provenance(), entry);
      levers++;
    }
  }

  /** The object with everything that was filled in. */
  Element filled() {
    return new Element(given.root(), node, given.pointer(), given.problems());
  }

  private void take(String path, Provenance provenance, String entry) {
    String pointer = given.pointer() + "/" + path;
    given.problems().take(Source.ofCatalogue(pointer, provenance, entry));
  }

  /** The node with a value at a path, unless something is there or in the way. */
  private Node with(Node at, List<String> path, Node value) {
    if (!(at instanceof Node.Mapping mapping)) {
      return at;
    }
    String key = path.get(0);
    Node.@Nullable Member member = mapping.members().get(key);
    if (path.size() == 1) {
      return member == null ? with(mapping, key, value) : mapping;
    }
    Node inner = member == null ? new Node.Mapping(place(), Map.of()) : member.value();
    return with(mapping, key, with(inner, path.subList(1, path.size()), value));
  }

  private Node.Mapping with(Node.Mapping mapping, String key, Node value) {
    Map<String, Node.Member> members = new LinkedHashMap<>(mapping.members());
    Node.@Nullable Member member = members.get(key);
    members.put(key, member == null ? member(value) : new Node.Member(member.keyPlace(), value));
    return new Node.Mapping(mapping.place(), Collections.unmodifiableMap(members));
  }

  private Node of(Distribution value) {
    return value instanceof ConstantValue constant
        ? new Node.Numeral(place(), JsonFields.digits(constant.value()), false)
        : new Node.Taken(place(), value);
  }

  private Node.Member member(Node value) {
    return new Node.Member(place(), value);
  }

  private Place place() {
    return given.node().place();
  }
}
