package peel.store.query;

/// Receives areas one by one.
@FunctionalInterface
public interface AreaVisitor {
    /// Receives one area.
    void visit(NamedArea area);
}
