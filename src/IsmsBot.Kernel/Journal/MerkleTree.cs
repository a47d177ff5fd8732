using System.Security.Cryptography;

namespace IsmsBot.Kernel.Journal;

/// <summary>One step up the tree: the neighbour's hash, and the side it stands on.</summary>
public sealed record MerkleStep(string Hash, bool Left);

/// <summary>
/// SHA-256 Merkle tree over hex hashes. Leaves and nodes are hashed with different first bytes (as in RFC 6962), so that a node can never
/// be passed off as a leaf; an odd node is carried up.
/// </summary>
public static class MerkleTree
{
    public static string Root(IReadOnlyList<string> leaves) => Convert.ToHexStringLower(Levels(leaves)[^1][0]);

    /// <summary>The neighbours that lead from one leaf to the root.</summary>
    public static IReadOnlyList<MerkleStep> Proof(IReadOnlyList<string> leaves, int index)
    {
        var steps = new List<MerkleStep>();
        foreach (var level in Levels(leaves))
        {
            var neighbour = index ^ 1;
            if (neighbour < level.Length && level.Length > 1)
            {
                steps.Add(new MerkleStep(Convert.ToHexStringLower(level[neighbour]), neighbour < index));
            }

            index /= 2;
        }

        return steps;
    }

    public static bool Proves(string leaf, IReadOnlyList<MerkleStep> proof, string root)
    {
        var hash = Leaf(leaf);
        foreach (var step in proof)
        {
            var other = Convert.FromHexString(step.Hash);
            hash = step.Left ? Node(other, hash) : Node(hash, other);
        }

        return Convert.ToHexStringLower(hash) == root;
    }

    private static List<byte[][]> Levels(IReadOnlyList<string> leaves)
    {
        if (leaves.Count == 0)
        {
            throw new ArgumentException("A tree needs at least one leaf.", nameof(leaves));
        }

        List<byte[][]> levels = [[.. leaves.Select(Leaf)]];
        while (levels[^1].Length > 1)
        {
            var below = levels[^1];
            var level = new byte[(below.Length + 1) / 2][];
            for (var i = 0; i < level.Length; i++)
            {
                level[i] = (2 * i) + 1 < below.Length ? Node(below[2 * i], below[(2 * i) + 1]) : below[2 * i];
            }

            levels.Add(level);
        }

        return levels;
    }

    private static byte[] Leaf(string hex) => SHA256.HashData([0, .. Convert.FromHexString(hex)]);

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);
}
