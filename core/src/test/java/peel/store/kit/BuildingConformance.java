package peel.store.kit;

/// What a store must do into which loads build releases. The module of such a store implements this.
public interface BuildingConformance
        extends
            ReplaceBuilding,
            PlaceBuilding,
            OutcomeJoinBuilding,
            ArchiveTextBuilding,
            PublishBuilding,
            StoredResponseBuilding {}
